package io.github.segqa.sheet;

import java.awt.image.BufferedImage;

/**
 * One slice as a picture.
 *
 * @param caption which slice it is and what it shows
 * @param image the pixels
 */
public record Picture(String caption, BufferedImage image) {}
