package io.github.segqa.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Extras;
import io.github.segqa.api.Grid;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.result.Finding;
import io.github.segqa.view.CaseViews;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelAuditTest {
  private static final int N = 60;
  private static final LabelAudit.Scope ALL = new LabelAudit.Scope(true, true, Connectivity.FULL);

  /** Squares of 12 x 12 pixels in a row, one a label; 0 leaves a gap. */
  private static int[] squares(int shift, int... labels) {
    int[] image = new int[N * N];
    for (int k = 0; k < labels.length; k++) {
      square(image, 2 + 14 * k + shift, 20 + shift, 12, labels[k]);
    }
    return image;
  }

  private static int[] square(int[] image, int x0, int y0, int side, int label) {
    for (int y = y0; y < y0 + side; y++) {
      for (int x = x0; x < x0 + side; x++) {
        image[y * N + x] = label;
      }
    }
    return image;
  }

  private static CaseView view(int[] reference, int[] prediction, ViewOptions options) {
    return view(Grid.of(N, N, 0.5, 0.5, "mm"), reference, prediction, options);
  }

  private static CaseView view(Grid grid, int[] reference, int[] prediction, ViewOptions options) {
    Case data =
        new Case(
            "audit",
            grid,
            LabelVolume.of(N, N, new int[][] {reference}),
            LabelVolume.of(N, N, new int[][] {prediction}),
            null,
            Extras.NONE,
            Map.of(2, "liver"));
    return CaseViews.of(data, options, Progress.NONE);
  }

  private static List<Finding> audit(int[] reference, int[] prediction) {
    return LabelAudit.of(view(reference, prediction, ViewOptions.DEFAULT), ALL);
  }

  private static Finding only(int[] reference, int[] prediction) {
    List<Finding> all = audit(reference, prediction);
    assertEquals(1, all.size(), all::toString);
    return all.get(0);
  }

  private static int[] numbers(String text) {
    return text.isEmpty()
        ? new int[0]
        : List.of(text.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 4, 2 1 3 4, swapped_labels, 1 2",
    "1 2 3 4, 2 1 4 3, swapped_labels, 1 2 3 4",
    "1 2 3 4, 2 3 4 5, shifted_labels, 1 2 3 4 5",
    "2 3 4, 1 2 3, shifted_labels, 1 2 3 4",
    "1 2 3, 2 3 1, renamed_labels, 1 2 3",
    "1, 7, renamed_labels, 1 7",
    "1 2 3, 1 9 3, renamed_labels, 2 9",
    "1 2 3 4, 1 1 3 4, merged_labels, 1 2",
    "1 1 3 4, 1 2 3 4, split_labels, 1 2",
    "1 2 3, 1 2 0, missing_labels, 3",
    "1 2 0, 1 2 3, extra_labels, 3",
    "1 2 0 0, 0 0 3 4, no_common_label, 1 2 3 4",
    "1 2, '', prediction_empty, ''",
    "'', 1 2, reference_empty, ''",
    "'', '', both_empty, ''",
  })
  void mistakesInLabelsAreNamed(String reference, String prediction, String code, String labels) {
    Finding f = only(squares(0, numbers(reference)), squares(1, numbers(prediction)));
    assertEquals(code, f.code());
    assertEquals(
        labels, f.labels().stream().map(String::valueOf).reduce((a, b) -> a + " " + b).orElse(""));
  }

  @Test
  void labelsAskedForThatAreNowhereAreNamed() {
    ViewOptions asked = new ViewOptions(null, List.of(1, 7), 0.5);
    List<Finding> found = LabelAudit.of(view(squares(0, 1, 2), squares(1, 1, 2), asked), ALL);
    assertEquals(List.of("absent_labels"), found.stream().map(Finding::code).toList());
    assertEquals(List.of(7), found.get(0).labels());
    assertTrue(found.get(0).message().contains("neither image: 7."), found::toString);
    assertTrue(found.get(0).message().endsWith("the labels 1, 2 (liver)."), found::toString);
  }

  @Test
  void onlyLabelsThatAreNowhereDoNotMakeImagesEmpty() {
    ViewOptions asked = new ViewOptions(null, List.of(7), 0.5);
    List<Finding> found = LabelAudit.of(view(squares(0, 1, 2), squares(1, 1, 2), asked), ALL);
    assertEquals(List.of("absent_labels"), found.stream().map(Finding::code).toList());
  }

  @Test
  void goodPairsHaveNoFindings() {
    assertEquals(List.of(), audit(squares(0, 1, 2, 3, 4), squares(1, 1, 2, 3, 4)));
  }

  @Test
  void poorOverlapIsNoMistakeInLabels() {
    assertEquals(List.of(), audit(squares(0, 1, 2), squares(5, 1, 2)));
  }

  @Test
  void theSameImageTwiceIsSuspicious() {
    assertEquals("identical", only(squares(0, 1, 2), squares(0, 1, 2)).code());
  }

  @Test
  void messagesNameLabels() {
    String message = only(squares(0, 1, 2), squares(1, 2, 1)).message();
    assertEquals("Labels look swapped: 1 and 2 (liver).", message);
  }

  @Test
  void longListsAreCut() {
    int[] reference = new int[N * N];
    for (int k = 0; k < 20; k++) {
      square(reference, 2 + 2 * k, 2, 1, 10 + k);
    }
    int[] prediction = reference.clone();
    square(prediction, 1, 1, 50, 1);
    Finding f =
        audit(reference, prediction).stream()
            .filter(one -> one.code().equals("merged_labels"))
            .findFirst()
            .orElseThrow();
    assertEquals(21, f.labels().size());
    assertTrue(f.message().contains("17 and 12 more of the reference"), f.message());
  }

  @Test
  void objectsAtTheBorderAreNamedWithTheirImage() {
    int[] reference = square(squares(0, 1), N - 12, 45, 12, 3);
    int[] prediction = square(squares(1, 1), N - 13, 45, 12, 3);
    Finding f = only(reference, prediction);
    assertEquals("touches_border", f.code());
    assertEquals(List.of(3), f.labels());
    assertTrue(f.message().contains("in the reference (labels 3)"), f.message());
  }

  @Test
  void aTinyPartFarAwayIsFound() {
    int[] prediction = square(squares(1, 1, 2), 55, 55, 1, 2);
    Finding f = only(squares(0, 1, 2), prediction);
    assertEquals("far_parts", f.code());
    assertEquals(List.of(2), f.labels());
    assertTrue(f.message().contains("of the prediction has 1"), f.message());
    assertTrue(f.message().contains("at (55, 55) with size 1"), f.message());
  }

  @Test
  void partsThatAreNearOrLargeOrInBothImagesAreNoMistake() {
    int[] near = square(squares(1, 1), 17, 20, 1, 1);
    assertEquals(List.of(), audit(squares(0, 1), near));
    int[] large = square(squares(1, 1), 50, 50, 4, 1);
    assertEquals(List.of(), audit(squares(0, 1), large));
    int[] both = square(squares(0, 1), 55, 55, 1, 1);
    assertEquals(List.of(), audit(both, square(squares(1, 1), 55, 55, 1, 1)));
  }

  @Test
  void onlyChosenClassesAreAudited() {
    ViewOptions one = new ViewOptions(null, List.of(0, 1), 0.5);
    int[] reference = squares(0, 1, 2, 3);
    int[] prediction = squares(1, 1, 3, 2);
    assertEquals(List.of(), LabelAudit.of(view(reference, prediction, one), ALL));
  }

  @Test
  void ignoredVoxelsAreNotAudited() {
    ViewOptions ignoring = new ViewOptions(9, null, 0.5);
    int[] reference = square(squares(0, 1, 2), 0, 45, 15, 9);
    int[] prediction = square(squares(1, 1, 2), 2, 47, 5, 4);
    assertEquals(List.of(), LabelAudit.of(view(reference, prediction, ignoring), ALL));
  }

  @Test
  void numbersOfInstancesMeanNothing() {
    LabelAudit.Scope instances = new LabelAudit.Scope(false, true, Connectivity.FULL);
    CaseView swapped = view(squares(0, 1, 2), squares(1, 2, 1), ViewOptions.DEFAULT);
    assertEquals(List.of(), LabelAudit.of(swapped, instances));
  }

  /** The same pixels as a 2D image have no finding. */
  @Test
  void a3dImageOfOneSliceIsAllSurface() {
    Grid flat = new Grid(N, N, 1, 0.5, 0.5, 2, 3, "mm");
    int[] reference = squares(0, 1);
    CaseView slice = view(flat, reference, squares(1, 1), ViewOptions.DEFAULT);
    List<Finding> found = LabelAudit.of(slice, ALL);
    assertEquals(List.of("single_slice"), found.stream().map(Finding::code).toList());
    String message = found.get(0).message();
    assertTrue(message.contains("one slice along z") && message.contains("2D file"), message);
    SurfaceDistances d = slice.of(1).surface(SurfaceOptions.DEFAULT);
    assertEquals(12 * 12, d.toPrediction().size());
    assertEquals(List.of(), audit(reference, squares(1, 1)));
    CaseView empty = view(flat, new int[N * N], new int[N * N], ViewOptions.DEFAULT);
    assertEquals("both_empty", LabelAudit.of(empty, ALL).get(0).code());
    assertEquals(1, LabelAudit.of(empty, ALL).size());
  }
}
