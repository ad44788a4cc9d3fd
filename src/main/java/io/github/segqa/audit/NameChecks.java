package io.github.segqa.audit;

import io.github.segqa.result.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether equal labels mean the same class in both images. Two labels stand for the same object if
 * their common voxels are more than half of either; so each label has one partner at most.
 */
final class NameChecks {
  private final LabelPlaces places;

  /** Partners by reference label, where the labels differ. */
  private final SortedMap<Integer, Integer> renamed = new TreeMap<>();

  /** Reference labels that are mostly inside of one predicted label, by it; and the reverse. */
  private final SortedMap<Integer, Set<Integer>> merged = new TreeMap<>();

  private final SortedMap<Integer, Set<Integer>> split = new TreeMap<>();
  private final Set<Integer> explained = new TreeSet<>();
  private final List<Finding> found = new ArrayList<>();

  NameChecks(LabelPlaces places) {
    this.places = places;
    places.table().forEach(this::meet);
    merged.values().removeIf(inside -> inside.size() < 2);
    split.values().removeIf(inside -> inside.size() < 2);
  }

  private void meet(int r, int p, long voxels) {
    if (!places.reference().containsKey(r) || !places.prediction().containsKey(p)) {
      return;
    }
    boolean ofReference = 2 * voxels > places.table().referenceSize(r);
    boolean ofPrediction = 2 * voxels > places.table().predictionSize(p);
    if (ofReference) {
      merged.computeIfAbsent(p, k -> new TreeSet<>()).add(r);
    }
    if (ofPrediction) {
      split.computeIfAbsent(r, k -> new TreeSet<>()).add(p);
    }
    if (ofReference && ofPrediction && r != p) {
      renamed.put(r, p);
    }
  }

  List<Finding> findings() {
    swapped();
    shifted();
    other();
    joined("merged_labels", merged, "of the reference", "of the prediction");
    joined("split_labels", split, "of the prediction", "of the reference");
    oneSided();
    return found;
  }

  private void swapped() {
    List<Map.Entry<Integer, Integer>> pairs =
        renamed.entrySet().stream()
            .filter(e -> e.getKey() < e.getValue())
            .filter(e -> e.getKey().equals(renamed.get(e.getValue())))
            .toList();
    List<String> words =
        pairs.stream()
            .map(e -> places.text(e.getKey()) + " and " + places.text(e.getValue()))
            .toList();
    report("swapped_labels", labels(pairs), "Labels look swapped: " + LabelPlaces.shortened(words));
  }

  /** Two or more labels with the same distance to their partner, and none without. */
  private void shifted() {
    List<Map.Entry<Integer, Integer>> rest = unexplained();
    List<Integer> shifts = rest.stream().map(e -> e.getValue() - e.getKey()).distinct().toList();
    if (rest.size() < 2 || shifts.size() != 1) {
      return;
    }
    report(
        "shifted_labels",
        labels(rest),
        String.format(
            "Labels look shifted by %+d: %s of the reference are %s of the prediction",
            shifts.get(0),
            places.text(rest.stream().map(Map.Entry::getKey).toList()),
            places.text(rest.stream().map(Map.Entry::getValue).toList())));
  }

  private void other() {
    List<Map.Entry<Integer, Integer>> rest = unexplained();
    List<String> words =
        rest.stream()
            .map(e -> places.text(e.getKey()) + " is " + places.text(e.getValue()))
            .toList();
    report(
        "renamed_labels",
        labels(rest),
        "Labels of the reference have another number in the prediction: "
            + LabelPlaces.shortened(words));
  }

  private List<Map.Entry<Integer, Integer>> unexplained() {
    return renamed.entrySet().stream()
        .filter(e -> !explained.contains(e.getKey()) || !explained.contains(e.getValue()))
        .toList();
  }

  private void joined(
      String code, SortedMap<Integer, Set<Integer>> groups, String parts, String whole) {
    Set<Integer> labels = new TreeSet<>(groups.keySet());
    groups.values().forEach(labels::addAll);
    List<String> words =
        groups.entrySet().stream()
            .map(
                e ->
                    places.text(e.getValue())
                        + " "
                        + parts
                        + " are mostly "
                        + places.text(e.getKey())
                        + " "
                        + whole)
            .toList();
    report(code, labels, "Labels look merged: " + LabelPlaces.shortened(words));
  }

  private void oneSided() {
    Set<Integer> reference = places.reference().keySet();
    Set<Integer> prediction = places.prediction().keySet();
    if (explained.isEmpty() && Collections.disjoint(reference, prediction)) {
      Set<Integer> all = new TreeSet<>(reference);
      all.addAll(prediction);
      report(
          "no_common_label",
          all,
          "The reference has the labels "
              + places.text(reference)
              + ", the prediction "
              + places.text(prediction)
              + ": no class can agree. Were labels exchanged?");
      return;
    }
    Set<Integer> known = new TreeSet<>(explained);
    onlyIn("missing_labels", reference, prediction, known, "the reference only");
    onlyIn("extra_labels", prediction, reference, known, "the prediction only");
  }

  private void onlyIn(
      String code, Set<Integer> here, Set<Integer> there, Set<Integer> known, String side) {
    List<Integer> labels =
        here.stream().filter(l -> !there.contains(l) && !known.contains(l)).toList();
    report(code, labels, "Labels in " + side + ": " + places.text(labels));
  }

  private static Set<Integer> labels(Collection<Map.Entry<Integer, Integer>> pairs) {
    Set<Integer> labels = new TreeSet<>();
    pairs.forEach(e -> Collections.addAll(labels, e.getKey(), e.getValue()));
    return labels;
  }

  private void report(String code, Collection<Integer> labels, String message) {
    if (!labels.isEmpty()) {
      explained.addAll(labels);
      String end = message.endsWith("?") ? "" : ".";
      found.add(new Finding(code, List.copyOf(labels), message + end));
    }
  }
}
