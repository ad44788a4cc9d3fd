package io.github.segqa.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a measure is, said once. Dialog, macro, command line, documentation page, table header and
 * CSV read only this. Made with {@link #metric} or {@link #loss}.
 */
public final class Descriptor {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  private final Builder b;

  private Descriptor(Builder b) {
    this.b = b;
  }

  /**
   * @param id snake_case, unique within metrics
   * @param name in words
   * @return a builder
   */
  public static Builder metric(String id, String name) {
    return new Builder(Kind.METRIC, id, name);
  }

  /**
   * @param id snake_case, unique within losses
   * @param name in words
   * @return a builder; losses are {@link Direction#LOWER} unless it says otherwise
   */
  public static Builder loss(String id, String name) {
    return new Builder(Kind.LOSS, id, name).direction(Direction.LOWER).needs(Need.PROBABILITIES);
  }

  /**
   * @return metric or loss
   */
  public Kind kind() {
    return b.kind;
  }

  /**
   * @return snake_case, unique within its kind
   */
  public String id() {
    return b.id;
  }

  /**
   * @return the name in words
   */
  public String name() {
    return b.name;
  }

  /**
   * @return other ids under which it is found
   */
  public List<String> aliases() {
    return b.aliases;
  }

  /**
   * @return group of related measures: overlap, distance, pixel, region, ...
   */
  public String family() {
    return b.family;
  }

  /**
   * @return the formula in plain text
   */
  public String formula() {
    return b.formula;
  }

  /**
   * @return short citation
   */
  public String source() {
    return b.source;
  }

  /**
   * @return DOI or arXiv number of the source, or ""
   */
  public String doi() {
    return b.doi;
  }

  /**
   * @return range of values in interval notation, such as {@code [0,1]} or {@code [0,inf)}
   */
  public String range() {
    return b.range;
  }

  /**
   * @return which values are good
   */
  public Direction direction() {
    return b.direction;
  }

  /**
   * @return "1" without dimension, "voxel", "spacing", "spacing^n" (area in 2D, volume in 3D)
   */
  public String unit() {
    return b.unit;
  }

  /**
   * @return parameters in declared order
   */
  public List<Param<?>> params() {
    return b.params;
  }

  /**
   * @param name of a parameter
   * @return the parameter
   */
  public Optional<Param<?>> param(String name) {
    return b.params.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /**
   * @return what it cannot do without
   */
  public List<Need> needs() {
    return b.needs;
  }

  /**
   * @return keys of extra inputs that it uses if they are there
   */
  public List<String> extras() {
    return b.extras;
  }

  /**
   * @return kind of the gradient of a loss; NONE for metrics
   */
  public GradientKind gradient() {
    return b.gradient;
  }

  /**
   * @return value at a perfect prediction, in words, or ""
   */
  public String perfect() {
    return b.perfect;
  }

  /**
   * @return tools or surveys that name it, in short
   */
  public List<String> namedIn() {
    return b.namedIn;
  }

  /**
   * @return what is the paper's and what is the tool's choice, how other tools differ; may be ""
   */
  public String notes() {
    return b.notes;
  }

  /**
   * @return what its cost grows with, such as {@code O(voxels x points)}; "" if it is a few passes
   *     over the voxels
   */
  public String cost() {
    return b.cost;
  }

  /**
   * @return whether spacing enters its value
   */
  public boolean spacing() {
    return b.spacing;
  }

  /** Builds a {@link Descriptor}, checked when it is built. */
  public static final class Builder {
    private final Kind kind;
    private final String id;
    private final String name;
    private List<String> aliases = List.of();
    private String family = "";
    private String formula = "";
    private String source = "";
    private String doi = "";
    private String range = "";
    private Direction direction = Direction.HIGHER;
    private String unit = "1";
    private List<Param<?>> params = List.of();
    private List<Need> needs = List.of();
    private List<String> extras = List.of();
    private GradientKind gradient = GradientKind.NONE;
    private String perfect = "";
    private List<String> namedIn = List.of();
    private String notes = "";
    private String cost = "";
    private boolean spacing;

    private Builder(Kind kind, String id, String name) {
      this.kind = kind;
      this.id = id;
      this.name = name;
    }

    /**
     * @param v other ids
     * @return this
     */
    public Builder aliases(String... v) {
      aliases = List.of(v);
      return this;
    }

    /**
     * @param v group of related measures
     * @return this
     */
    public Builder family(String v) {
      family = v;
      return this;
    }

    /**
     * @param v formula in plain text
     * @return this
     */
    public Builder formula(String v) {
      formula = v;
      return this;
    }

    /**
     * @param citation short, such as {@code Dice 1945}
     * @param link DOI, arXiv number or ""
     * @return this
     */
    public Builder source(String citation, String link) {
      source = citation;
      doi = link;
      return this;
    }

    /**
     * @param v range in interval notation
     * @return this
     */
    public Builder range(String v) {
      range = v;
      return this;
    }

    /**
     * @param v which values are good
     * @return this
     */
    public Builder direction(Direction v) {
      direction = v;
      return this;
    }

    /**
     * @param v "1", "voxel", "spacing", "spacing^n"
     * @return this
     */
    public Builder unit(String v) {
      unit = v;
      spacing |= v.startsWith("spacing");
      return this;
    }

    /**
     * @param v parameters in the order in which they are shown
     * @return this
     */
    public Builder params(Param<?>... v) {
      params = List.of(v);
      return this;
    }

    /**
     * @param v what it cannot do without
     * @return this
     */
    public Builder needs(Need... v) {
      needs = List.of(v);
      return this;
    }

    /**
     * @param v keys of extra inputs
     * @return this
     */
    public Builder extras(String... v) {
      extras = List.of(v);
      return this;
    }

    /**
     * @param v kind of the gradient
     * @return this
     */
    public Builder gradient(GradientKind v) {
      gradient = v;
      return this;
    }

    /**
     * @param v value at a perfect prediction
     * @return this
     */
    public Builder perfect(String v) {
      perfect = v;
      return this;
    }

    /**
     * @param v tools or surveys that name it
     * @return this
     */
    public Builder namedIn(String... v) {
      namedIn = List.of(v);
      return this;
    }

    /**
     * @param v remarks for users: choices, differences to other tools
     * @return this
     */
    public Builder notes(String v) {
      notes = v;
      return this;
    }

    /**
     * @param v what the cost grows with, for measures that are {@link Costly}
     * @return this
     */
    public Builder cost(String v) {
      cost = v;
      return this;
    }

    /**
     * Says that spacing enters the value.
     *
     * @return this
     */
    public Builder usesSpacing() {
      spacing = true;
      return this;
    }

    /**
     * @return the descriptor
     * @throws IllegalStateException if something is missing or malformed
     */
    public Descriptor build() {
      if (!ID.matcher(id).matches()) {
        throw new IllegalStateException("Not snake_case: " + id);
      }
      List<String> missing = new ArrayList<>();
      for (String[] f :
          new String[][] {
            {"name", name}, {"family", family}, {"formula", formula}, {"range", range}
          }) {
        if (f[1].isBlank()) {
          missing.add(f[0]);
        }
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException(id + " lacks " + missing);
      }
      long names =
          Arrays.stream(params.toArray()).map(p -> ((Param<?>) p).name()).distinct().count();
      if (names != params.size()) {
        throw new IllegalStateException(id + " has two parameters of one name");
      }
      return new Descriptor(this);
    }
  }
}
