package io.github.segqa.api;

/**
 * Tells another progress how far one loop is.
 *
 * @param to what is told and asked
 * @param task name of the loop
 */
record NamedProgress(Progress to, String task) implements Progress {
  @Override
  public void update(String other, double fraction) {
    to.update(other, fraction);
  }

  @Override
  public boolean cancelled() {
    return to.cancelled();
  }

  @Override
  public void done(long pieces, long of) {
    to.update(task, (double) pieces / of);
  }
}
