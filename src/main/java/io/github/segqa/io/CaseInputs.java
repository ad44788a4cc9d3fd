package io.github.segqa.io;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Extras;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scijava.Context;

/**
 * The images of a case, opened but not yet compared.
 *
 * @param id name of the case
 * @param reference reference labels
 * @param prediction predicted labels, or null
 * @param probabilities foreground probability or one channel a class, or null
 * @param images further images by the keys of {@link Extras}
 * @param matrices matrices by the keys of {@link Extras}
 */
public record CaseInputs(
    String id,
    Volume reference,
    Volume prediction,
    Volume probabilities,
    Map<String, Volume> images,
    Map<String, double[][]> matrices) {

  /**
   * Where the images of a case are.
   *
   * @param id name of the case
   * @param reference file of the reference labels
   * @param prediction file of the predicted labels, or null
   * @param probabilities file of the probabilities, or null
   * @param extras files of further inputs by the keys of {@link Extras}; a matrix may also be given
   *     as JSON text
   */
  public record Files(
      String id, Path reference, Path prediction, Path probabilities, Map<String, String> extras) {
    /**
     * @return whether there is nothing to compare the reference with
     */
    public boolean alone() {
      return prediction == null && probabilities == null;
    }

    /**
     * @return the same; if there is nothing to compare with, the reference is its own prediction
     */
    public Files orReferenceAlone() {
      return alone() ? new Files(id, reference, reference, null, extras) : this;
    }
  }

  /** Opens what a source stands for: a file, an image that is open. */
  public interface Opener {
    /**
     * @param source what stands for the image
     * @param options how files are read
     * @return the image; null if the source stands for none
     * @throws EvaluationException if it cannot be found or read
     */
    Volume open(Object source, OpenOptions options);
  }

  /**
   * Where the images of a case are, in terms that an {@link Opener} understands; null for those
   * that are not given.
   *
   * @param id name of the case
   * @param reference reference labels
   * @param prediction predicted labels
   * @param probabilities foreground probability or one channel a class
   * @param extras further inputs by the keys of {@link Extras}; a matrix is a file or JSON text
   */
  public record Sources(
      String id,
      Object reference,
      Object prediction,
      Object probabilities,
      Map<String, ?> extras) {}

  /**
   * @param file name of a file or title of an image
   * @return the name without folder and ending, by which a case is called
   */
  public static String caseName(String file) {
    return file.replaceFirst(".*[/\\\\]", "")
        .replaceFirst("(?i)\\.(nii|nii\\.gz|hdr|img|tiff?|png|bmp|gif|jpe?g)$", "");
  }

  /**
   * @param id name of the case
   * @param reference reference labels
   * @param prediction predicted labels, or null
   * @param probabilities foreground probability or one channel a class, or null
   * @return inputs without extras
   */
  public static CaseInputs of(
      String id, Volume reference, Volume prediction, Volume probabilities) {
    return new CaseInputs(id, reference, prediction, probabilities, Map.of(), Map.of());
  }

  /**
   * Opens all files. The axis beyond x, y, z of probabilities and stacks holds their channels, even
   * if the file calls it time.
   *
   * @param files where they are
   * @param options how to read them
   * @param context finds readers of further formats, or null
   * @return the images
   * @throws EvaluationException if one cannot be read, or a key is unknown
   */
  public static CaseInputs open(Files files, OpenOptions options, Context context) {
    Sources sources =
        new Sources(files.id, files.reference, files.prediction, files.probabilities, files.extras);
    return open(sources, options, (f, o) -> Volumes.open(Path.of(f.toString()), o, context));
  }

  /**
   * Opens all images, like {@link #open(Files, OpenOptions, Context)}.
   *
   * @param sources where they are
   * @param options how to read files
   * @param opener opens them
   * @return the images
   * @throws EvaluationException if one cannot be read, or a key is unknown
   */
  public static CaseInputs open(Sources sources, OpenOptions options, Opener opener) {
    OpenOptions stack = options.withFourthAxis(OpenOptions.FourthAxis.CHANNEL);
    Map<String, Volume> images = new LinkedHashMap<>();
    Map<String, double[][]> matrices = new LinkedHashMap<>();
    sources.extras.forEach(
        (key, value) -> {
          if (Extras.MATRICES.contains(key)) {
            matrices.put(key, MatrixReader.read(key, value.toString()));
          } else {
            check(key);
            Volume image = opener.open(value, stack);
            if (image != null) {
              images.put(key, image);
            }
          }
        });
    return new CaseInputs(
        sources.id,
        open(sources.reference, options, opener),
        open(sources.prediction, options, opener),
        open(sources.probabilities, stack, opener),
        images,
        matrices);
  }

  private static Volume open(Object source, OpenOptions options, Opener opener) {
    return source == null ? null : opener.open(source, options);
  }

  private static void check(String key) {
    if (!Extras.FIELDS.contains(key) && !Extras.LABELS.contains(key)) {
      throw new EvaluationException(
          "There is no further input \""
              + key
              + "\". Possible are: "
              + String.join(", ", ExtrasLoader.keys())
              + ".");
    }
  }
}
