package io.github.segqa.ij1;

import ij.IJ;
import io.github.segqa.service.SegQAService;
import org.scijava.Context;
import org.scijava.app.StatusService;
import org.scijava.command.CommandService;
import org.scijava.convert.ConvertService;
import org.scijava.io.IOService;
import org.scijava.log.LogService;
import org.scijava.parse.ParseService;

/**
 * The SciJava context for plugins of ImageJ 1.x: that of Fiji if there is one, else a small one of
 * our own, made when it is first needed.
 */
public final class SciJavaContext {
  private static final String LEGACY = "net.imagej.legacy.LegacyService";

  private SciJavaContext() {}

  /** Holds our own context; the class is loaded when it is needed. */
  private static final class Own {
    static final Context CONTEXT =
        new Context(
            LogService.class,
            StatusService.class,
            ConvertService.class,
            IOService.class,
            CommandService.class,
            ParseService.class,
            SegQAService.class);

    @SuppressWarnings("UnusedVariable") // keeps the listener alive
    static final StatusLine STATUS = StatusLine.of(CONTEXT);

    private Own() {}
  }

  /**
   * @return the context
   */
  public static Context get() {
    try {
      SciJavaContext.class.getClassLoader().loadClass(LEGACY);
      if (IJ.runPlugIn("org.scijava.Context", "") instanceof Context fiji) {
        return fiji;
      }
      return Own.CONTEXT;
    } catch (ClassNotFoundException plainImageJ) {
      return Own.CONTEXT;
    }
  }
}
