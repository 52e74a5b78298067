// Time, and how long things took.
#pragma once
#include <time.h>
#include <cstdint>
#include <string>
#include <vector>

inline uint64_t now_ns() {
  timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return uint64_t(t.tv_sec) * 1'000'000'000 + uint64_t(t.tv_nsec);
}

// Counts of durations in buckets that are a 32nd of their size wide.
class Histogram {
 public:
  void add(uint64_t ns) {
    buckets_[place(ns)]++;
    count_++;
    if (ns > longest_) longest_ = ns;
  }

  // The duration in ms that the share p of all stayed below; -1 where there is none.
  double quantile(double p) const {
    if (count_ == 0) return -1;
    uint64_t wanted = uint64_t(p * double(count_)), seen = 0;
    for (size_t i = 0; i < buckets_.size(); i++) {
      seen += buckets_[i];
      if (seen > wanted) return double(middle(i)) / 1e6;
    }
    return longest();
  }

  double longest() const { return double(longest_) / 1e6; }
  uint64_t count() const { return count_; }

 private:
  static size_t place(uint64_t ns) {
    if (ns < 64) return ns;
    int power = 63 - __builtin_clzll(ns);
    return size_t(power - 5) * 32 + 32 + ((ns >> (power - 5)) & 31);
  }

  static uint64_t middle(size_t i) {
    if (i < 64) return i;
    size_t power = (i - 32) / 32 + 5, rest = (i - 32) % 32;
    return (uint64_t(32 + rest) << (power - 5)) + ((1ull << (power - 5)) / 2);
  }

  std::vector<uint64_t> buckets_ = std::vector<uint64_t>(64 * 64);
  uint64_t count_ = 0, longest_ = 0;
};

inline std::string hex(uint64_t value, int digits) {
  std::string text(size_t(digits), '0');
  for (int i = digits - 1; i >= 0; i--, value >>= 4) text[size_t(i)] = "0123456789abcdef"[value & 15];
  return text;
}

inline uint64_t unhex(const char* text, int digits) {
  uint64_t value = 0;
  for (int i = 0; i < digits; i++) value = (value << 4) | uint64_t(text[i] <= '9' ? text[i] - '0' : text[i] - 'a' + 10);
  return value;
}
