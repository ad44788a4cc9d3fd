package io.github.segqa.view;

import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.Progress;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.kernel.LabelScan;

/** The way from validated inputs to a view. */
public final class CaseViews {
  private CaseViews() {}

  /**
   * @param data validated inputs
   * @param options ignore label, classes, threshold
   * @param progress where long work reports to
   * @return a lazy view; nothing is computed yet
   */
  public static CaseView of(Case data, ViewOptions options, Progress progress) {
    return new CaseViewImpl(data, options, progress);
  }

  /**
   * @param view a view of {@link #of}
   * @return the pass over both label images that its counts come from, with the places of labels
   */
  public static LabelScan scan(CaseView view) {
    return ((CaseViewImpl) view).scan();
  }

  /**
   * Cuts a slice that the case does not keep, so that what is computed of it does not stay in
   * memory.
   *
   * @param view a view of {@link #of}
   * @param axis 0, 1, 2 for x, y, z
   * @param index slice along it
   * @return the slice as by {@link CaseView#slice}
   */
  public static CaseView slice(CaseView view, int axis, int index) {
    return ((CaseViewImpl) view).cut(axis, index);
  }
}
