package io.github.segqa.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Optional inputs by the keys of the loss specification: {@code intensity}, {@code uncertainty},
 * {@code predicted_sdm} and stacks {@code features}, {@code distance_bins} as fields; {@code
 * instances}, {@code skeleton} as labels; {@code cost_matrix}, {@code forbidden_adjacency} as
 * matrices. Volumes have the grid of the reference.
 */
public final class Extras {
  /** Keys whose value is a stack of fields; a single image is a stack of one. */
  public static final Set<String> FIELDS =
      Set.of("intensity", "uncertainty", "predicted_sdm", "features", "distance_bins");

  /** Keys whose value is a label image. */
  public static final Set<String> LABELS = Set.of("instances", "skeleton");

  /** Keys whose value is a matrix or a list of pairs. */
  public static final Set<String> MATRICES = Set.of("cost_matrix", "forbidden_adjacency");

  /** Nothing given. */
  public static final Extras NONE = new Extras(Map.of(), Map.of(), Map.of());

  private final Map<String, List<Field>> fields;
  private final Map<String, LabelVolume> labels;
  private final Map<String, double[][]> matrices;

  /**
   * @param fields stacks by key
   * @param labels label images by key
   * @param matrices matrices by key, row after row
   */
  public Extras(
      Map<String, List<Field>> fields,
      Map<String, LabelVolume> labels,
      Map<String, double[][]> matrices) {
    this.fields = Map.copyOf(fields);
    this.labels = Map.copyOf(labels);
    this.matrices = Map.copyOf(matrices);
  }

  /**
   * @param change what becomes of a label image
   * @return the same with changed label images
   */
  public Extras mapLabels(UnaryOperator<LabelVolume> change) {
    return map(UnaryOperator.identity(), change);
  }

  /**
   * @param ofField what becomes of a field
   * @param ofLabels what becomes of a label image
   * @return the same with changed images
   */
  public Extras map(UnaryOperator<Field> ofField, UnaryOperator<LabelVolume> ofLabels) {
    Map<String, List<Field>> changedFields = new HashMap<>();
    fields.forEach((key, stack) -> changedFields.put(key, stack.stream().map(ofField).toList()));
    Map<String, LabelVolume> changedLabels = new HashMap<>();
    labels.forEach((key, image) -> changedLabels.put(key, ofLabels.apply(image)));
    return new Extras(changedFields, changedLabels, matrices);
  }

  /**
   * @param key one of {@link #FIELDS}
   * @return the first field of the stack
   */
  public Optional<Field> field(String key) {
    return fields(key).map(l -> l.get(0));
  }

  /**
   * @param key one of {@link #FIELDS}
   * @return the stack
   */
  public Optional<List<Field>> fields(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /**
   * @param key one of {@link #LABELS}
   * @return the label image
   */
  public Optional<LabelVolume> labels(String key) {
    return Optional.ofNullable(labels.get(key));
  }

  /**
   * @param key one of {@link #MATRICES}
   * @return the matrix
   */
  public Optional<double[][]> matrix(String key) {
    return Optional.ofNullable(matrices.get(key));
  }
}
