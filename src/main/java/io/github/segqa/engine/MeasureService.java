package io.github.segqa.engine;

import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import java.util.List;
import java.util.Optional;
import org.scijava.plugin.SingletonService;
import org.scijava.service.SciJavaService;

/** The measures that are installed, by kind and id. Any jar adds its own as {@code @Plugin}s. */
public interface MeasureService extends SingletonService<Measure>, SciJavaService {
  /**
   * @param kind metric or loss
   * @return all measures of it, ordered by family in order of appearance, then id
   */
  List<Measure> all(Kind kind);

  /**
   * @param kind metric or loss
   * @param idOrAlias id or alias
   * @return the measure; of two with one id the one of higher priority
   */
  Optional<Measure> find(Kind kind, String idOrAlias);

  /**
   * @param kind metric or loss
   * @param name what somebody wrote
   * @return the known name that is most like it, if any is
   */
  Optional<String> suggestion(Kind kind, String name);

  @Override
  default Class<Measure> getPluginType() {
    return Measure.class;
  }
}
