/**
 * Colours, apart from who draws with them: maps from numbers to colours that are perceptually
 * uniform and safe for colour-blind readers. Colours are {@code 0xRRGGBB}.
 *
 * <pre>{@code
 * int rgb = ColourMap.DIVERGING.rgb(-3.5, -10, 10); // a light blue
 * }</pre>
 */
package io.github.segqa.colour;
