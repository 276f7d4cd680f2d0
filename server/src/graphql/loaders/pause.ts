import DataLoader from 'dataloader';
import { Receiver } from '../../store/entities/receiver.ts';
import type { Em } from '../../store/orm.config.ts';

/** Of each receiver (`host:port`) when it is tried next, while it is paused; else null. */
export function pauses(em: Em): DataLoader<string, { probeAt: Date } | null> {
  return new DataLoader(async (hosts) => {
    const paused = await em.find(Receiver, { host: { $in: [...hosts] }, probeAt: { $ne: null } });
    const probes = new Map(paused.map(({ host, probeAt }) => [host, probeAt]));
    return hosts.map((host) => {
      const probeAt = probes.get(host);
      return probeAt ? { probeAt } : null;
    });
  });
}
