/**
 * What a lab compiles against to add a measure: {@link io.github.segqa.api.Measure} and its
 * sub-interfaces, {@link io.github.segqa.api.Descriptor}, {@link io.github.segqa.api.Param}, the
 * views, and the plain data they hand out. Nothing here knows ImageJ, ImgLib2 or files. Most
 * measures extend a shape from {@code io.github.segqa.shape}:
 *
 * <pre>{@code
 * @Plugin(type = Measure.class)
 * public final class Dice extends CountMetric {
 *   private static final Descriptor D = Descriptor.metric("my_dice", "My Dice")
 *       .family("overlap").formula("2TP / (2TP + FP + FN)").range("[0,1]").build();
 *
 *   public Descriptor descriptor() { return D; }
 *
 *   protected double value(Counts c, Grid g, Args a) {
 *     return 2.0 * c.tp() / (2.0 * c.tp() + c.fp() + c.fn());
 *   }
 * }
 * }</pre>
 */
package io.github.segqa.api;
