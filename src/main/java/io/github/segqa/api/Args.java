package io.github.segqa.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The values of all parameters of one measure. Immutable; equal if all values are. */
public final class Args {
  private final Descriptor descriptor;
  private final Map<String, Object> values;

  private Args(Descriptor descriptor, Map<String, Object> values) {
    this.descriptor = descriptor;
    this.values = values;
  }

  /**
   * @param descriptor of the measure
   * @return all defaults
   */
  public static Args defaults(Descriptor descriptor) {
    return of(descriptor, Map.of());
  }

  /**
   * @param descriptor of the measure
   * @param raw values by name, as a parser or JSON reader gives them; the others keep their default
   * @return all values, checked
   * @throws EvaluationException for an unknown name or a value outside its domain
   */
  public static Args of(Descriptor descriptor, Map<String, ?> raw) {
    for (String name : raw.keySet()) {
      if (descriptor.param(name).isEmpty()) {
        throw new EvaluationException(
            descriptor.id() + " has no parameter \"" + name + "\". " + known(descriptor));
      }
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (Param<?> p : descriptor.params()) {
      try {
        values.put(p.name(), raw.containsKey(p.name()) ? p.parse(raw.get(p.name())) : p.def());
      } catch (EvaluationException e) {
        String given = Param.text(raw.get(p.name()) == null ? "none" : raw.get(p.name()));
        throw new EvaluationException(
            descriptor.id() + "(" + p.name() + "=" + given + "): " + e.getMessage(), e);
      }
    }
    return new Args(descriptor, values);
  }

  private static String known(Descriptor d) {
    if (d.params().isEmpty()) {
      return "It has none.";
    }
    return "It has: " + String.join(", ", d.params().stream().map(Param::name).toList()) + ".";
  }

  /**
   * @param p a parameter of the measure (found by its name)
   * @param <T> type of the value
   * @return its value
   */
  @SuppressWarnings("unchecked")
  public <T> T get(Param<T> p) {
    Object v = values.get(p.name());
    if (v == null) {
      throw new IllegalArgumentException(descriptor.id() + " does not declare " + p.name());
    }
    return (T) v;
  }

  /**
   * @param p a parameter
   * @return whether the measure has it
   */
  public boolean has(Param<?> p) {
    return values.containsKey(p.name());
  }

  /**
   * @param p a parameter of the measure
   * @param value its new value
   * @param <T> type of the value
   * @return the same with this value
   */
  public <T> Args with(Param<T> p, T value) {
    Map<String, Object> copy = new LinkedHashMap<>(values);
    copy.put(p.name(), value);
    return new Args(descriptor, copy);
  }

  /**
   * @param other arguments of another measure
   * @return the same with the other's values for all parameters that both have by name and type
   */
  public Args takingOver(Args other) {
    Map<String, Object> copy = new LinkedHashMap<>(values);
    for (Param<?> p : descriptor.params()) {
      if (other.descriptor.param(p.name()).filter(q -> q.type() == p.type()).isPresent()) {
        copy.put(p.name(), other.values.get(p.name()));
      }
    }
    return new Args(descriptor, copy);
  }

  /**
   * @return what is not at its default, in declared order: {@code alpha=0.3,beta=0.7}, or ""
   */
  public String canonical() {
    StringBuilder b = new StringBuilder();
    for (Param<?> p : descriptor.params()) {
      Object v = values.get(p.name());
      if (!Objects.equals(v, p.def())) {
        b.append(b.isEmpty() ? "" : ",").append(p.name()).append('=').append(Param.text(v));
      }
    }
    return b.toString();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Args a
        && a.values.equals(values)
        && a.descriptor.id().equals(descriptor.id())
        && a.descriptor.kind() == descriptor.kind();
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return canonical();
  }
}
