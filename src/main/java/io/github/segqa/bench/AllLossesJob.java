package io.github.segqa.bench;

import io.github.segqa.api.Kind;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.engine.Evaluator;
import io.github.segqa.engine.MeasureService;
import io.github.segqa.engine.Request;
import io.github.segqa.result.Score;
import io.github.segqa.result.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scijava.Context;

/**
 * All installed losses of one label and its probability in one evaluation; those that are estimated
 * to take longer than some seconds are skipped. Values are the number of losses by status.
 */
final class AllLossesJob implements Job {
  /** Estimated operations of what is still computed. */
  private static final double TRACTABLE = 2e10;

  private MeasureService measures;
  private LabelVolume mask;

  @Override
  public boolean needsProbability() {
    return true;
  }

  @Override
  public Map<String, Double> run(BenchmarkInput in) {
    if (mask == null) {
      mask = LossJob.mask(in);
      measures = new Context(MeasureService.class).service(MeasureService.class);
    }
    String all =
        measures.all(Kind.LOSS).stream()
            .map(m -> m.descriptor().id())
            .collect(Collectors.joining(" "));
    Request request = Request.builder().losses(all).maxOperations(TRACTABLE).build();
    List<Score> scores =
        new Evaluator(measures).evaluate(LossJob.data(in, mask), request, Progress.NONE).scores();
    return Map.of(
        "ok", count(scores, Status.OK),
        "undefined", count(scores, Status.UNDEFINED),
        "skipped", count(scores, Status.SKIPPED),
        "failed", count(scores, Status.FAILED));
  }

  private static double count(List<Score> scores, Status status) {
    return scores.stream().filter(s -> s.status() == status).count();
  }
}
