import { describe, expect, it } from 'vitest';
import { LEAST_ROOM, NoRoomError, needRoom } from '../../utils/store/room.ts';

describe('room to write', () => {
  it.each([LEAST_ROOM, 1e12])('is there with %d bytes free', async (free) => {
    await expect(needRoom(async () => free)).resolves.toBeUndefined();
  });
  it.each([0, LEAST_ROOM - 1, -5])('is not there with %d bytes free', async (free) => {
    await expect(needRoom(async () => free)).rejects.toBeInstanceOf(NoRoomError);
  });
  it('is taken for granted where the browser does not say', async () => {
    await expect(needRoom(async () => undefined)).resolves.toBeUndefined();
    await expect(needRoom(async () => Promise.reject(new Error('no storage manager')))).resolves.toBeUndefined();
  });
  it('is refused under the name that a full quota has', () => {
    expect(new NoRoomError().name).toBe('QuotaExceededError');
  });
});
