package org.needmatch.internal.io.store;

/** Which disk the current thread works on: the system's, but for tests. */
final class Disks {
  private static final ThreadLocal<Disk> CURRENT = ThreadLocal.withInitial(SystemDisk::new);

  private Disks() {
  }

  static Disk current() {
    return CURRENT.get();
  }

  /** Until {@link #useSystem}, for this thread only. */
  static void use(Disk disk) {
    CURRENT.set(disk);
  }

  static void useSystem() {
    CURRENT.remove();
  }
}
