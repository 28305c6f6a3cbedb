package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Format;

/** What one call of a routine returned, as far as it is thawed and no other result shares it. */
final class Result extends Image {
  private final Image common;

  private Result(Image common) {
    super(common);
    this.common = common;
  }

  /** A result of which nothing is thawed. Typed so, else verifying callers loads this class. */
  static Image of(Image common) {
    return new Result(common);
  }

  @Override
  Image common() {
    return common;
  }

  @Override
  protected Segment segment(int page, int group) {
    return page(page).has(group, Format.SHARED)
        ? common.segment(page, group)
        : super.segment(page, group);
  }

  @Override
  Segment open(int page, int group) {
    return new Segment(common.segment(page, group), this);
  }

  @Override
  protected String data(int page) {
    return common.data(page);
  }

  @Override
  protected String wide(int page) {
    return common.wide(page);
  }

  @Override
  protected Object make(int shape, Fields fields) throws Exception {
    return common.make(shape, fields);
  }

  @Override
  protected Object constant(int number) throws Exception {
    return common.constant(number);
  }
}
