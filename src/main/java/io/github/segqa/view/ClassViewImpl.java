package io.github.segqa.view;

import io.github.segqa.api.Box;
import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Counts;
import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.SurfaceDistances;
import io.github.segqa.api.SurfaceOptions;
import io.github.segqa.kernel.MaskPacker;
import io.github.segqa.kernel.NearestSurface;
import java.util.List;
import java.util.Optional;

/** One class, lazily, in the box of reference and prediction together. */
final class ClassViewImpl extends AbstractView<ClassView> implements ClassView {
  private final CaseViewImpl parent;
  private final int label;

  ClassViewImpl(CaseViewImpl parent, int label) {
    super(parent.grid(), parent.progress());
    this.parent = parent;
    this.label = label;
  }

  @Override
  ClassView self() {
    return this;
  }

  @Override
  public CaseView parent() {
    return parent;
  }

  @Override
  public int label() {
    return label;
  }

  @Override
  public Counts counts() {
    return parent.contingency().counts(label);
  }

  private Box box() {
    boolean wholeImage = label == 0 && parent.ignored().isPresent();
    return wholeImage ? grid().box() : parent.scan().box(label);
  }

  @Override
  public Mask reference() {
    return memo().get("reference", () -> pack(parent.reference()));
  }

  @Override
  public Mask prediction() {
    return memo().get("prediction", () -> pack(parent.prediction()));
  }

  private Mask pack(LabelVolume labels) {
    return MaskPacker.pack(labels, label, box(), progress());
  }

  @Override
  public SurfaceDistances surface(SurfaceOptions options) {
    return memo()
        .get(
            options,
            () -> NearestSurface.distances(reference(), prediction(), grid(), options, progress()));
  }

  @Override
  public Optional<Field> probability() {
    return memo().get("probability", this::readProbability);
  }

  private Optional<Field> readProbability() {
    Case data = parent.data();
    List<Field> channels = data.probabilities();
    if (channels == null) {
      return Optional.empty();
    }
    if (channels.size() > 1) {
      return label < channels.size() ? Optional.of(channels.get(label)) : Optional.empty();
    }
    Field p = channels.get(0);
    if (label == 0) {
      return Optional.of(complement(p));
    }
    int foreground = SoftInputsReader.foreground(data.reference(), parent.options(), progress());
    return label == foreground ? Optional.of(p) : Optional.empty();
  }

  private Field complement(Field p) {
    Field out = Field.zeros(grid());
    int nx = grid().nx();
    double[] row = new double[nx];
    for (int z = 0; z < grid().nz(); z++) {
      for (int y = 0; y < grid().ny(); y++) {
        p.read(z, y * nx, nx, row);
        for (int x = 0; x < nx; x++) {
          row[x] = 1 - row[x];
        }
        out.write(z, y * nx, nx, row);
      }
    }
    return out;
  }
}
