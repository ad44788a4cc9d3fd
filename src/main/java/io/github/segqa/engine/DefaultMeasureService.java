package io.github.segqa.engine;

import io.github.segqa.api.Descriptor;
import io.github.segqa.api.Kind;
import io.github.segqa.api.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scijava.log.LogService;
import org.scijava.plugin.AbstractSingletonService;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.service.Service;

/** Indexes measures when they are first asked for; one that fails to describe itself is skipped. */
@Plugin(type = Service.class)
public final class DefaultMeasureService extends AbstractSingletonService<Measure>
    implements MeasureService {
  @Parameter private LogService log;

  private Map<Kind, Map<String, Measure>> byId;
  private Map<Kind, Map<String, Measure>> byAlias;

  @Override
  public List<Measure> all(Kind kind) {
    index();
    List<Measure> list = new ArrayList<>(byId.get(kind).values());
    list.sort(
        Comparator.comparing((Measure m) -> m.descriptor().family())
            .thenComparing(m -> m.descriptor().id()));
    return list;
  }

  @Override
  public Optional<Measure> find(Kind kind, String idOrAlias) {
    index();
    Measure m = byId.get(kind).get(idOrAlias);
    return Optional.ofNullable(m != null ? m : byAlias.get(kind).get(idOrAlias));
  }

  @Override
  public Optional<String> suggestion(Kind kind, String name) {
    index();
    List<String> known = new ArrayList<>(byId.get(kind).keySet());
    known.addAll(byAlias.get(kind).keySet());
    return Suggestion.of(name, known);
  }

  private synchronized void index() {
    if (byId != null) {
      return;
    }
    Map<Kind, Map<String, Measure>> ids = new EnumMap<>(Kind.class);
    Map<Kind, Map<String, Measure>> aliases = new EnumMap<>(Kind.class);
    for (Kind k : Kind.values()) {
      ids.put(k, new TreeMap<>());
      aliases.put(k, new LinkedHashMap<>());
    }
    for (Measure m : getInstances()) {
      add(m, ids, aliases);
    }
    byAlias = aliases;
    byId = ids;
  }

  /** Instances come in order of priority, so the first of two with one id wins. */
  private void add(
      Measure m, Map<Kind, Map<String, Measure>> ids, Map<Kind, Map<String, Measure>> aliases) {
    Descriptor d;
    try {
      d = m.descriptor();
    } catch (RuntimeException | LinkageError e) {
      log.error("Skipped measure " + m.getClass().getName() + ": " + e.getMessage());
      return;
    }
    Measure first = ids.get(d.kind()).putIfAbsent(d.id(), m);
    if (first != null) {
      log.warn(
          "Two measures are called "
              + d.id()
              + ": "
              + first.getClass().getName()
              + " is used, "
              + m.getClass().getName()
              + " is not.");
      return;
    }
    d.aliases().forEach(a -> aliases.get(d.kind()).putIfAbsent(a, m));
  }
}
