package io.github.segqa.display;

import ij.IJ;
import ij.io.OpenDialog;
import java.awt.FileDialog;
import java.awt.Frame;
import java.io.File;
import java.util.Optional;

/** Asks for a file. */
public final class FilePrompt {
  private FilePrompt() {}

  /**
   * Waits for an answer; needs a screen.
   *
   * @param title what the file is for
   * @return path of an existing file, or empty if the user changed his mind
   */
  public static Optional<String> open(String title) {
    FileDialog dialog = new FileDialog((Frame) IJ.getInstance(), title, FileDialog.LOAD);
    try {
      dialog.setDirectory(OpenDialog.getDefaultDirectory());
      dialog.setVisible(true);
      String name = dialog.getFile();
      if (name == null) {
        return Optional.empty();
      }
      OpenDialog.setDefaultDirectory(dialog.getDirectory());
      return Optional.of(new File(dialog.getDirectory(), name).getPath());
    } finally {
      dialog.dispose();
    }
  }
}
