package io.github.segqa.io;

import io.github.segqa.api.EvaluationException;
import java.nio.file.Path;
import org.scijava.Context;

/** Opens images. What a file is is seen from its content, not from its name. */
public final class Volumes {
  private Volumes() {}

  /**
   * Opens a file.
   *
   * @param file NIfTI-1 or -2 ({@code .nii}, {@code .nii.gz}, {@code .hdr/.img})
   * @param options how to read it
   * @param context finds readers of other formats; null for our own only
   * @return the image
   * @throws EvaluationException if it cannot be read; the message names the file and the reason
   */
  public static Volume open(Path file, OpenOptions options, Context context) {
    Path main = Sniffer.headerOfPair(file);
    return switch (Sniffer.kind(main)) {
      case NIFTI -> NiftiReader.read(main, options);
      default ->
          throw new EvaluationException("\"" + file + "\" is in no format that can be read here.");
    };
  }
}
