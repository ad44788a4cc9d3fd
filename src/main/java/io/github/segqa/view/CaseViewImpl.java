package io.github.segqa.view;

import io.github.segqa.api.Case;
import io.github.segqa.api.CaseView;
import io.github.segqa.api.ClassView;
import io.github.segqa.api.Connectivity;
import io.github.segqa.api.Contingency;
import io.github.segqa.api.InstanceView;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.api.Mask;
import io.github.segqa.api.Progress;
import io.github.segqa.api.SoftView;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.kernel.LabelScan;
import io.github.segqa.kernel.MaskPacker;
import java.util.Optional;
import java.util.function.Supplier;

/** A case, lazily. */
final class CaseViewImpl extends AbstractView<CaseView> implements CaseView {
  private final Case data;
  private final ViewOptions options;
  private final Supplier<SoftInputs> softInputs;

  CaseViewImpl(Case data, ViewOptions options, Progress progress) {
    this(data, options, progress, null);
  }

  /** A slice knows the classes of its whole case only from there. */
  private CaseViewImpl(
      Case data, ViewOptions options, Progress progress, Supplier<SoftInputs> softInputs) {
    super(data.grid(), progress);
    this.data = data;
    this.options = options;
    this.softInputs = softInputs == null ? this::readSoftInputs : softInputs;
  }

  @Override
  CaseView self() {
    return this;
  }

  @Override
  public Case data() {
    return data;
  }

  @Override
  public ViewOptions options() {
    return options;
  }

  @Override
  public Optional<Mask> ignored() {
    return memo().get("ignored", this::packIgnored);
  }

  private Optional<Mask> packIgnored() {
    Integer label = options.ignoreLabel();
    return label == null || label < 0
        ? Optional.empty()
        : Optional.of(MaskPacker.pack(data.reference(), label, grid().box(), progress()));
  }

  @Override
  public LabelVolume reference() {
    return memo()
        .get("reference", () -> Relabelling.clear(data.reference(), ignored(), progress()));
  }

  @Override
  public LabelVolume prediction() {
    return memo().get("prediction", () -> Relabelling.clear(decided(), ignored(), progress()));
  }

  private LabelVolume decided() {
    if (data.prediction() != null) {
      return data.prediction();
    }
    SoftInputs in = memo().get("undecided", () -> SoftInputsReader.undecided(data));
    if (!in.binary()) {
      return Decision.of(grid(), in, progress());
    }
    int foreground = SoftInputsReader.foreground(data.reference(), options, progress());
    return Decision.threshold(grid(), in, options.threshold(), foreground, progress());
  }

  LabelScan scan() {
    return memo().get("scan", this::runScan);
  }

  private LabelScan runScan() {
    LabelVolume prediction = data.prediction() != null ? data.prediction() : prediction();
    return options.ignoreLabel() == null
        ? LabelScan.of(data.reference(), prediction, progress())
        : LabelScan.ignoring(data.reference(), prediction, options.ignoreLabel(), progress());
  }

  @Override
  public Contingency contingency() {
    return scan().contingency();
  }

  @Override
  public int[] classes() {
    return options.classes() != null
        ? options.classes().stream().mapToInt(Integer::intValue).toArray()
        : contingency().labels();
  }

  @Override
  public ClassView of(int label) {
    return memo().get("class:" + label, () -> new ClassViewImpl(this, label));
  }

  @Override
  public CaseView slice(int axis, int index) {
    return axis == 2 ? memo().get("slice:" + index, () -> cut(axis, index)) : cut(axis, index);
  }

  /** Slices across x and y hold copies of voxels and are not kept. */
  CaseView cut(int axis, int index) {
    return new CaseViewImpl(
        Slices.of(data, prediction(), axis, index),
        options,
        progress(),
        () -> Slices.soft(softInputs(), grid(), axis, index));
  }

  @Override
  public SoftView soft() {
    return memo().get("soft", () -> new SoftViewImpl(grid(), softInputs(), progress()));
  }

  private SoftInputs softInputs() {
    return memo().get("softInputs", softInputs);
  }

  private SoftInputs readSoftInputs() {
    boolean undecided = data.hasProbabilities() && !memo().has("scan");
    Contingency table =
        undecided ? SoftInputsReader.tally(data.reference(), options, progress()) : contingency();
    return SoftInputsReader.read(data, table, ignored().orElse(null), progress());
  }

  @Override
  public InstanceView instances() {
    return memo().get("instances", () -> InstanceViewImpl.given(this));
  }

  @Override
  public InstanceView components(int label, Connectivity connectivity) {
    return memo()
        .get(
            "components:" + label + ":" + connectivity,
            () -> InstanceViewImpl.components(of(label), connectivity));
  }
}
