package org.needmatch.internal.timefold;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what Timefold says below WARN out of an application's log, unless the
 * application has set a level for {@value #NAME}. SLF4J sets no levels, so each
 * backend is asked in its own words; reflection, since none is needed to run.
 * Cost: microseconds.
 */
final class TimefoldLogging {
  static final String NAME = "ai.timefold";

  private TimefoldLogging() {
  }

  /** Again before each solve: backends forget when they are configured anew. */
  static void quieten() {
    var logger = LoggerFactory.getLogger(NAME);
    try {
      switch (logger.getClass().getName()) {
        case "ch.qos.logback.classic.Logger" ->
          quieten(logger, type(logger, "ch.qos.logback.classic.Level"), "WARN");
        case "org.apache.logging.slf4j.Log4jLogger" -> quietenLog4j(logger);
        case "org.slf4j.simple.SimpleLogger" -> quietenSimple();
        default ->
          quieten(type(logger, "java.util.logging.Logger").getMethod("getLogger", String.class)
              .invoke(null, NAME), type(logger, "java.util.logging.Level"), "WARNING");
      }
    } catch (ReflectiveOperationException e) {
      LoggerFactory.getLogger(TimefoldLogging.class)
          .debug("Timefold's lines stay: this backend's levels cannot be set.", e);
    }
  }

  private static void quieten(Object backend, Class<?> level, String warn)
      throws ReflectiveOperationException {
    if (backend.getClass().getMethod("getLevel").invoke(backend) == null) {
      backend.getClass().getMethod("setLevel", level).invoke(backend,
          level.getField(warn).get(null));
    }
  }

  private static void quietenLog4j(Logger logger) throws ReflectiveOperationException {
    var level = type(logger, "org.apache.logging.log4j.Level");
    var core = type(logger, "org.apache.logging.log4j.LogManager")
        .getMethod("getLogger", String.class).invoke(null, NAME);
    var configured = core.getClass().getMethod("get").invoke(core);
    if (!NAME.equals(configured.getClass().getMethod("getName").invoke(configured))) {
      type(logger, "org.apache.logging.log4j.core.config.Configurator")
          .getMethod("setLevel", String.class, level)
          .invoke(null, NAME, level.getField("WARN").get(null));
    }
  }

  /** Read when Timefold's classes ask for their loggers, which is later. */
  private static void quietenSimple() {
    var property = "org.slf4j.simpleLogger.log." + NAME;
    if (System.getProperty(property) == null) {
      System.setProperty(property, "warn");
    }
  }

  private static Class<?> type(Logger logger, String name) throws ClassNotFoundException {
    return Class.forName(name, true, logger.getClass().getClassLoader());
  }
}
