import type { APIRoute } from 'astro';
import { listCalendar } from '../../../data/calendars.ts';
import { canJoinFromHome, listOpenGroups } from '../../../data/groups.ts';

/** `/data/calendars/online.ics`: the groups anyone in England can join from home. */
export const GET: APIRoute = async () =>
  listCalendar((await listOpenGroups()).filter(canJoinFromHome), 'Groups you can join from home');
