package io.github.segqa.view;

import io.github.segqa.api.Derived;
import io.github.segqa.api.Grid;
import io.github.segqa.api.Progress;
import io.github.segqa.api.View;

/** Grid, progress and memory of a view. */
abstract class AbstractView<V extends View<V>> implements View<V> {
  private final Memo memo = new Memo();
  private final Grid grid;
  private final Progress progress;

  AbstractView(Grid grid, Progress progress) {
    this.grid = grid;
    this.progress = progress;
  }

  /** This view, as the type that recipes take. */
  abstract V self();

  Memo memo() {
    return memo;
  }

  @Override
  public Grid grid() {
    return grid;
  }

  @Override
  public Progress progress() {
    return progress;
  }

  @Override
  public <T> T get(Derived<? super V, T> key) {
    return memo.get(key, () -> key.recipe().apply(self()));
  }
}
