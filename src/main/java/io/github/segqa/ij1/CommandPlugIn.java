package io.github.segqa.ij1;

import ij.IJ;
import ij.plugin.PlugIn;

/**
 * Runs a SciJava command as a plugin of ImageJ 1.x. This class knows ImageJ only, so that it loads
 * and can tell what is wrong when libraries are missing.
 */
public final class CommandPlugIn implements PlugIn {
  /**
   * @param command class name of the command, as {@code plugins.config} gives it
   */
  @Override
  public void run(String command) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(CommandPlugIn.class.getClassLoader()); // SciJava looks there
    try {
      Door.open(command);
    } catch (NoClassDefFoundError e) {
      IJ.error(
          "SegQA",
          "A library is missing ("
              + e.getMessage()
              + ").\nCopy the jars that come with SegQA into the folder plugins/jars of ImageJ.");
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
