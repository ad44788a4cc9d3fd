package io.github.segqa.view;

import io.github.segqa.api.CaseView;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Grid;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.Instances;
import io.github.segqa.api.Progress;
import io.github.segqa.kernel.Components;
import java.util.List;

/** Objects of both images. */
final class InstanceViewImpl extends AbstractView<InstanceView> implements InstanceView {
  private final Components reference;
  private final Components prediction;

  private InstanceViewImpl(
      Grid grid, Progress progress, Components reference, Components prediction) {
    super(grid, progress);
    this.reference = reference;
    this.prediction = prediction;
  }

  /** Objects given by the labels. */
  static InstanceViewImpl given(CaseView view) {
    return new InstanceViewImpl(
        view.grid(),
        view.progress(),
        Components.ofInstances(view.reference()),
        Components.ofInstances(view.prediction()));
  }

  /** Objects as connected components of a class. */
  static InstanceViewImpl components(ClassView view, Connectivity connectivity) {
    return new InstanceViewImpl(
        view.grid(),
        view.progress(),
        Components.of(view.reference(), connectivity),
        Components.of(view.prediction(), connectivity));
  }

  @Override
  InstanceView self() {
    return this;
  }

  @Override
  public Instances reference() {
    return reference;
  }

  @Override
  public Instances prediction() {
    return prediction;
  }

  @Override
  public List<Overlap> overlaps() {
    return memo().get("overlaps", () -> Components.overlaps(reference, prediction));
  }
}
