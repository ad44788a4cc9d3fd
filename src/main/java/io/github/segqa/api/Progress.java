package io.github.segqa.api;

/** Where long work reports to, and learns that it is no longer wanted. Safe from many threads. */
public interface Progress {
  /** Reports to nobody and is never cancelled. */
  Progress NONE =
      new Progress() {
        @Override
        public void update(String task, double fraction) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * @param task what is being done, for the status line
   * @param fraction part done, 0..1
   */
  void update(String task, double fraction);

  /**
   * @return whether the user asked to stop
   */
  boolean cancelled();

  /**
   * @throws Cancelled if the user asked to stop
   */
  default void check() {
    if (cancelled()) {
      throw new Cancelled();
    }
  }

  /**
   * Called by a loop after each of its pieces; only a {@linkplain #named named} progress tells.
   *
   * @param pieces how many are done
   * @param of how many there are
   */
  default void done(long pieces, long of) {}

  /**
   * @param task name of a loop that takes long
   * @return a progress for that loop alone: each piece that is {@linkplain #done done} becomes an
   *     {@link #update} of this one
   */
  default Progress named(String task) {
    return new NamedProgress(this, task);
  }

  /** Thrown between blocks of work once the user asked to stop. */
  final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A quiet exception: no stack, it is not an error. */
    public Cancelled() {
      super("Cancelled by the user.", null, false, false);
    }
  }
}
