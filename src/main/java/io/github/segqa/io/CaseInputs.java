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
      String id, Path reference, Path prediction, Path probabilities, Map<String, String> extras) {}

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
    OpenOptions stack = options.withFourthAxis(OpenOptions.FourthAxis.CHANNEL);
    Map<String, Volume> images = new LinkedHashMap<>();
    Map<String, double[][]> matrices = new LinkedHashMap<>();
    files.extras.forEach(
        (key, value) -> {
          if (Extras.MATRICES.contains(key)) {
            matrices.put(key, MatrixReader.read(key, value));
          } else {
            images.put(checked(key), Volumes.open(Path.of(value), stack, context));
          }
        });
    return new CaseInputs(
        files.id,
        open(files.reference, options, context),
        open(files.prediction, options, context),
        open(files.probabilities, stack, context),
        images,
        matrices);
  }

  private static Volume open(Path file, OpenOptions options, Context context) {
    return file == null ? null : Volumes.open(file, options, context);
  }

  private static String checked(String key) {
    if (!Extras.FIELDS.contains(key) && !Extras.LABELS.contains(key)) {
      throw new EvaluationException(
          "There is no further input \""
              + key
              + "\". Possible are: "
              + String.join(", ", ExtrasLoader.keys())
              + ".");
    }
    return key;
  }
}
