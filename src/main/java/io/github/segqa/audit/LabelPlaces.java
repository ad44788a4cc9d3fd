package io.github.segqa.audit;

import io.github.segqa.api.Box;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.Grid;
import io.github.segqa.kernel.LabelScan;
import io.github.segqa.view.CaseViews;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which classes each image has, how they meet, and where they lie. Label 0 is no class. */
final class LabelPlaces {
  private static final int NAMED = 8;

  private final Grid grid;
  private final Contingency table;
  private final Map<Integer, String> names;
  private final SortedMap<Integer, Box> reference = new TreeMap<>();
  private final SortedMap<Integer, Box> prediction = new TreeMap<>();
  private final SortedSet<Integer> present = new TreeSet<>();
  private final SortedSet<Integer> absent = new TreeSet<>();

  LabelPlaces(CaseView view) {
    this.grid = view.grid();
    this.names = view.data().labelNames();
    this.table = view.contingency();
    List<Integer> chosen = view.options().classes();
    for (LabelScan.Pair p : CaseViews.scan(view).pairs()) {
      add(reference, p.reference(), p.box(), chosen);
      add(prediction, p.prediction(), p.box(), chosen);
      present.add(p.reference());
      present.add(p.prediction());
    }
    if (chosen != null) {
      absent.addAll(chosen);
      absent.removeAll(present);
    }
    absent.remove(0);
    present.remove(0);
  }

  private static void add(Map<Integer, Box> to, int label, Box box, List<Integer> chosen) {
    if (label != 0 && (chosen == null || chosen.contains(label))) {
      to.merge(label, box, Box::union);
    }
  }

  Grid grid() {
    return grid;
  }

  Contingency table() {
    return table;
  }

  /** Boxes of the classes of the reference, by label. */
  SortedMap<Integer, Box> reference() {
    return reference;
  }

  /** Boxes of the classes of the prediction, by label. */
  SortedMap<Integer, Box> prediction() {
    return prediction;
  }

  /** All labels of either image, chosen or not. */
  SortedSet<Integer> present() {
    return present;
  }

  /** The labels that were chosen but are in neither image. */
  SortedSet<Integer> absent() {
    return absent;
  }

  /** A label with its name, if it has one. */
  String text(int label) {
    String name = names.getOrDefault(label, "");
    return name.isEmpty() ? String.valueOf(label) : label + " (" + name + ")";
  }

  /** A list of labels for a sentence, the first ones of many. */
  String text(Collection<Integer> labels) {
    return shortened(labels.stream().map(this::text).toList());
  }

  /** A list for a sentence, the first ones of many. */
  static String shortened(List<String> items) {
    String first = items.stream().limit(NAMED).collect(Collectors.joining(", "));
    return items.size() <= NAMED ? first : first + " and " + (items.size() - NAMED) + " more";
  }
}
