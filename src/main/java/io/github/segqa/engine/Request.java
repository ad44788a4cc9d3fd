package io.github.segqa.engine;

import io.github.segqa.api.Connectivity;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Kind;
import io.github.segqa.api.ViewOptions;
import io.github.segqa.spec.Conventions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be computed, and how: immutable, made with {@link #of} or {@link #builder}. Dialog,
 * macro, script and shell all end in one of these.
 */
public final class Request {
  /** How the values of the classes are averaged. */
  public enum Average {
    /** Unweighted mean over classes that have a value. */
    MACRO,
    /** Mean weighted by reference size. */
    WEIGHTED,
    /** Voxel counts added over classes first; counting metrics only. */
    MICRO,
    /** No mean. */
    NONE
  }

  /** What the objects of instance metrics are. */
  public enum InstanceMode {
    /** Connected components of each class. */
    COMPONENTS,
    /** Each label is one object. */
    GIVEN
  }

  private final Builder b;

  private Request(Builder b) {
    this.b = b;
  }

  /**
   * @param metrics list of metrics, may be blank
   * @param losses list of losses, may be blank
   * @return a request with all defaults
   */
  public static Request of(String metrics, String losses) {
    return builder().metrics(metrics).losses(losses).build();
  }

  /**
   * @return a builder with all defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * @param kind metric or loss
   * @return the list of that kind
   */
  public String list(Kind kind) {
    return kind == Kind.METRIC ? b.metrics : b.losses;
  }

  /**
   * @return evaluated classes, or null for all foreground labels that occur
   */
  public List<Integer> classes() {
    return b.classes;
  }

  /**
   * @return whether label 0 is evaluated and averaged as a class when classes are not chosen
   */
  public boolean includeBackground() {
    return b.includeBackground;
  }

  /**
   * @return how values of classes are averaged
   */
  public Average average() {
    return b.average;
  }

  /**
   * @return what the objects of instance metrics are
   */
  public InstanceMode instances() {
    return b.instances;
  }

  /**
   * @return connectivity of components
   */
  public Connectivity componentConnectivity() {
    return b.componentConnectivity;
  }

  /**
   * @return losses that are estimated to need more elementary operations are skipped
   */
  public double maxOperations() {
    return b.maxOperations;
  }

  /**
   * @return whether all spacings count as 1
   */
  public boolean voxelUnits() {
    return b.voxelUnits;
  }

  /**
   * @return name of the convention, or "" for our defaults
   */
  public String convention() {
    return b.convention;
  }

  /**
   * @return foreground if the probability is at least this
   */
  public double threshold() {
    return b.threshold;
  }

  /**
   * @return defaults that this run replaces, by parameter name, raw
   */
  public Map<String, Object> defaults() {
    return Map.copyOf(b.defaults);
  }

  /**
   * @return how the case is looked at; the background is added to chosen classes, as multi-class
   *     metrics that leave it out do so themselves
   */
  public ViewOptions viewOptions() {
    List<Integer> classes = b.classes;
    if (classes != null && !classes.contains(0)) {
      classes = java.util.stream.Stream.concat(List.of(0).stream(), classes.stream()).toList();
    }
    return new ViewOptions(b.ignoreLabel, classes, b.threshold);
  }

  /**
   * @param metrics another list of metrics, may be blank
   * @param losses another list of losses, may be blank
   * @return the same for these
   */
  public Request measuring(String metrics, String losses) {
    return new Builder(b).metrics(metrics).losses(losses).build();
  }

  /**
   * @param labels classes
   * @return the same for these classes only
   */
  public Request ofClasses(List<Integer> labels) {
    return new Builder(b).classes(labels).build();
  }

  /**
   * @return everything that is not at its default, for provenance
   */
  public Map<String, Object> canonical() {
    Map<String, Object> m = new LinkedHashMap<>();
    m.put("metrics", b.metrics);
    m.put("losses", b.losses);
    m.put("classes", b.classes == null ? "all" : b.classes);
    m.put("ignore_label", b.ignoreLabel == null ? "none" : b.ignoreLabel);
    m.put("include_background", b.includeBackground);
    m.put("threshold", b.threshold);
    m.put("average", lower(b.average));
    m.put("convention", b.convention.isEmpty() ? Conventions.OURS : b.convention);
    m.put("defaults", new java.util.TreeMap<>(b.defaults));
    m.put("instances", lower(b.instances));
    m.put("component_connectivity", lower(b.componentConnectivity));
    m.put("units", b.voxelUnits ? "voxel" : "physical");
    return m;
  }

  private static String lower(Enum<?> e) {
    return e.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Collects the parts of a request. */
  public static final class Builder {
    private String metrics = "";
    private String losses = "";
    private List<Integer> classes;
    private Integer ignoreLabel;
    private boolean includeBackground;
    private double threshold = 0.5;
    private Average average = Average.MACRO;
    private InstanceMode instances = InstanceMode.COMPONENTS;
    private Connectivity componentConnectivity = Connectivity.FULL;
    private double maxOperations = 1e12;
    private boolean voxelUnits;
    private String convention = "";
    private final Map<String, Object> defaults = new LinkedHashMap<>();

    private Builder() {}

    private Builder(Builder o) {
      metrics = o.metrics;
      losses = o.losses;
      classes = o.classes;
      ignoreLabel = o.ignoreLabel;
      includeBackground = o.includeBackground;
      threshold = o.threshold;
      average = o.average;
      instances = o.instances;
      componentConnectivity = o.componentConnectivity;
      maxOperations = o.maxOperations;
      voxelUnits = o.voxelUnits;
      convention = o.convention;
      defaults.putAll(o.defaults);
    }

    /**
     * @param v list of metrics
     * @return this
     */
    public Builder metrics(String v) {
      metrics = v == null ? "" : v.strip();
      return this;
    }

    /**
     * @param v list of losses
     * @return this
     */
    public Builder losses(String v) {
      losses = v == null ? "" : v.strip();
      return this;
    }

    /**
     * @param v labels, or null for all foreground labels that occur
     * @return this
     */
    public Builder classes(List<Integer> v) {
      classes = v == null || v.isEmpty() ? null : v.stream().distinct().toList();
      return this;
    }

    /**
     * @param v reference label whose voxels do not count, or null
     * @return this
     */
    public Builder ignoreLabel(Integer v) {
      ignoreLabel = v;
      return this;
    }

    /**
     * @param v whether label 0 is evaluated as a class
     * @return this
     */
    public Builder includeBackground(boolean v) {
      includeBackground = v;
      return this;
    }

    /**
     * @param v foreground if p &gt;= v; in (0, 1]
     * @return this
     */
    public Builder threshold(double v) {
      if (!(v > 0 && v <= 1)) {
        throw new EvaluationException("threshold must be in (0, 1], but is " + v + ".");
      }
      threshold = v;
      return this;
    }

    /**
     * @param v how values of classes are averaged
     * @return this
     */
    public Builder average(Average v) {
      average = v;
      return this;
    }

    /**
     * @param v what the objects of instance metrics are
     * @return this
     */
    public Builder instances(InstanceMode v) {
      instances = v;
      return this;
    }

    /**
     * @param v connectivity of components
     * @return this
     */
    public Builder componentConnectivity(Connectivity v) {
      componentConnectivity = v;
      return this;
    }

    /**
     * @param v limit of the estimated elementary operations of one loss
     * @return this
     */
    public Builder maxOperations(double v) {
      maxOperations = v;
      return this;
    }

    /**
     * @param v whether all spacings count as 1
     * @return this
     */
    public Builder voxelUnits(boolean v) {
      voxelUnits = v;
      return this;
    }

    /**
     * @param v name of a convention, or "" for our defaults
     * @return this
     */
    public Builder convention(String v) {
      convention = v == null ? "" : v;
      return this;
    }

    /**
     * Replaces the default of every metric that has such a parameter.
     *
     * @param parameter such as {@code one_empty}
     * @param raw its value: Double, Boolean or String
     * @return this
     */
    public Builder override(String parameter, Object raw) {
      defaults.put(parameter, raw);
      return this;
    }

    /**
     * @return the request
     */
    public Request build() {
      return new Request(this);
    }
  }
}
