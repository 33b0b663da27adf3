import { StalePlanError } from '../store/import.ts';
import { NoRoomError } from '../store/room.ts';
import { type FileFault, FileFaultError } from '../transfer/errors.ts';

/** An error on its way between a page and its worker, which keeps no class of ours. */
export interface ToldError {
  name: string;
  message: string;
  fault?: FileFault;
}

/** `error` as plain data. */
export function told(error: unknown): ToldError {
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  return { name, message, ...(error instanceof FileFaultError && { fault: error.fault }) };
}

/** The error that was told, of its own class where the page tells that apart. */
export function revived({ name, message, fault }: ToldError): unknown {
  if (fault) return new FileFaultError(fault, message.slice(`${fault}: `.length));
  if (name === 'StalePlanError') return new StalePlanError(message);
  if (name === 'QuotaExceededError') return new NoRoomError(message);
  if (name === 'AbortError') return new DOMException(message, name);
  return Object.assign(new Error(message), { name });
}
