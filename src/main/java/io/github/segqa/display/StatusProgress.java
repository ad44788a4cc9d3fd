package io.github.segqa.display;

import ij.IJ;
import io.github.segqa.api.Progress;
import java.util.concurrent.atomic.AtomicLong;
import org.scijava.app.StatusService;

/** Shows progress in the status line, at most ten times a second; the Escape key cancels. */
public final class StatusProgress implements Progress, AutoCloseable {
  private static final long PAUSE = 100_000_000L;
  private static final int STEPS = 1000;

  private final StatusService status;
  private final AtomicLong next = new AtomicLong(System.nanoTime());

  /**
   * @param status where progress is shown
   */
  public StatusProgress(StatusService status) {
    this.status = status;
    IJ.resetEscape();
  }

  @Override
  public void update(String task, double fraction) {
    long now = System.nanoTime();
    long due = next.get();
    if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
      status.showStatus((int) Math.round(fraction * STEPS), STEPS, task);
    }
  }

  @Override
  public boolean cancelled() {
    return IJ.escapePressed();
  }

  /** Empties the status line. */
  @Override
  public void close() {
    status.showProgress(STEPS, STEPS);
    status.clearStatus();
  }
}
