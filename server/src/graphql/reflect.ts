// A file of ours, so that a build that sorts libraries after our own files keeps it before every decorator.
import 'reflect-metadata';
