package io.github.segqa.command;

import io.github.segqa.engine.Request;
import io.github.segqa.io.LoadedCase;

/**
 * A case that a command works on.
 *
 * @param loaded the case
 * @param request what is asked of it
 */
record OpenCase(LoadedCase loaded, Request request) {}
