package io.github.segqa.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import io.github.segqa.api.Progress;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scijava.Context;
import org.scijava.app.StatusService;
import org.scijava.app.event.StatusEvent;
import org.scijava.event.EventHandler;
import org.scijava.event.EventService;

class StatusProgressTest {
  /** Collects what the status line would show. */
  public static final class Listener {
    private final List<String> shown = Collections.synchronizedList(new ArrayList<>());

    /**
     * @param e what is shown
     */
    @EventHandler
    public void show(StatusEvent e) {
      shown.add(e.getStatusMessage() + " " + e.getProgressValue() + "/" + e.getProgressMaximum());
    }
  }

  @AfterEach
  void reset() {
    IJ.resetEscape();
  }

  @Test
  void firstUpdateIsShownAndFloodsAreNot() throws InterruptedException {
    try (Context context = new Context(StatusService.class)) {
      Listener listener = new Listener();
      context.service(EventService.class).subscribe(listener);
      try (StatusProgress p = new StatusProgress(context.service(StatusService.class))) {
        for (int i = 0; i < 1000; i++) {
          p.update("distances", 0.25);
        }
        for (int i = 0; i < 100 && listener.shown.isEmpty(); i++) {
          Thread.sleep(50); // events come later, on another thread
        }
        assertEquals("distances 250/1000", listener.shown.get(0));
        assertTrue(listener.shown.size() < 100, listener.shown.size() + " events");
      }
    }
  }

  @Test
  void escapeCancelsWhatRunsButNotWhatFollows() {
    try (Context context = new Context(StatusService.class)) {
      StatusService status = context.service(StatusService.class);
      try (StatusProgress p = new StatusProgress(status)) {
        assertFalse(p.cancelled());
        IJ.setKeyDown(KeyEvent.VK_ESCAPE);
        assertThrows(Progress.Cancelled.class, p::check);
      }
      try (StatusProgress next = new StatusProgress(status)) {
        assertFalse(next.cancelled());
      }
    }
  }
}
