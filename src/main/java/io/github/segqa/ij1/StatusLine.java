package io.github.segqa.ij1;

import ij.IJ;
import org.scijava.Context;
import org.scijava.app.event.StatusEvent;
import org.scijava.event.EventHandler;
import org.scijava.event.EventService;

/** Shows what SciJava's status service says in ImageJ's status line and progress bar. */
public final class StatusLine {
  private StatusLine() {}

  /**
   * @param context whose status is shown
   * @return the listener; SciJava holds listeners weakly, so keep it
   */
  static StatusLine of(Context context) {
    StatusLine line = new StatusLine();
    context.service(EventService.class).subscribe(line);
    return line;
  }

  /**
   * @param event what the status service says
   */
  @EventHandler
  public void show(StatusEvent event) {
    if (event.getStatusMessage() != null) {
      IJ.showStatus(event.getStatusMessage());
    }
    if (event.getProgressMaximum() > 0) {
      IJ.showProgress(event.getProgressValue(), event.getProgressMaximum());
    }
  }
}
