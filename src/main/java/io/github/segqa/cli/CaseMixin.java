package io.github.segqa.cli;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.io.CaseInputs;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The files of one case, for every subcommand that takes a case. */
final class CaseMixin {
  @Option(names = "--case", paramLabel = "NAME", description = "name of the case in the results")
  private String id;

  @Option(
      names = "--reference",
      required = true,
      paramLabel = "FILE",
      description = "reference labels")
  private Path reference;

  @Option(names = "--prediction", paramLabel = "FILE", description = "predicted labels")
  private Path prediction;

  @Option(
      names = "--probabilities",
      paramLabel = "FILE",
      description = "foreground probability, or one channel a class (channel 0 = background)")
  private Path probabilities;

  @Option(
      names = "--image",
      paramLabel = "FILE",
      description = "the image that was segmented, for losses that look at it")
  private String image;

  @Option(
      names = "--extra",
      paramLabel = "KEY=FILE",
      description =
          "further inputs of losses, such as uncertainty=u.nii.gz, cost_matrix=[[0,1],[1,0]]")
  private Map<String, String> extras = new LinkedHashMap<>();

  CaseInputs.Files files() {
    Map<String, String> all = new LinkedHashMap<>(extras);
    if (image != null && all.put("intensity", image) != null) {
      throw new EvaluationException("The image is given twice: --image and --extra intensity=...");
    }
    return new CaseInputs.Files(name(), reference, prediction, probabilities, all);
  }

  /** The given name, or the file name of the reference without its ending. */
  private String name() {
    return id != null ? id : CaseInputs.caseName(reference.toString());
  }
}
