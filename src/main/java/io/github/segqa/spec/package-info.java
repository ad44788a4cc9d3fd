/**
 * The text form of what is to be computed: lists such as {@code dice hausdorff(percentile=95)},
 * weighted sums such as {@code 0.5*dice+0.5*focal(gamma=2)}, and presets. This package knows the
 * grammar only; which measures exist is the engine's business. The grammar is parsed here, not by
 * Parsington, because an error has to name its position in the list and the word that was meant.
 *
 * <pre>{@code
 * List<ParsedSpec> specs = new SpecParser("dice, 0.5*focal(gamma=2)+tversky").parse();
 * }</pre>
 */
package io.github.segqa.spec;
