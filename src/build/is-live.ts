/** Whether a process runs, perhaps as another user; what is no number names none that could have died, and counts as live. */
export function isLive(pid: number): boolean {
  if (Number.isNaN(pid)) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
