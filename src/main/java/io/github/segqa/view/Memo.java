package io.github.segqa.view;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Computes each value once, for many threads. The computation runs outside the map, so that a
 * recipe may ask for further values. A failure is remembered, a cancellation is not.
 */
final class Memo {
  private final ConcurrentHashMap<Object, FutureTask<Object>> tasks = new ConcurrentHashMap<>();

  @SuppressWarnings("unchecked")
  <T> T get(Object key, Supplier<? extends T> recipe) {
    FutureTask<Object> task = tasks.get(key);
    if (task == null) {
      FutureTask<Object> mine = new FutureTask<>(recipe::get);
      task = tasks.putIfAbsent(key, mine);
      if (task == null) {
        task = mine;
        mine.run();
      }
    }
    return (T) await(key, task);
  }

  boolean has(Object key) {
    return tasks.containsKey(key);
  }

  private Object await(Object key, FutureTask<Object> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof io.github.segqa.api.Progress.Cancelled) {
        tasks.remove(key, task);
      }
      if (e.getCause() instanceof RuntimeException r) {
        throw r;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted");
    }
  }
}
