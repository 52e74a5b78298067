// What arrived where. Every post carries "TS=", 16 hex digits of the time it was meant to be sent at and 4 of its writer. A
// place on a board has room for its number alone: when it was meant to be sent is looked up by that.
#pragma once
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>
#include "line.hpp"
#include "measure.hpp"

class Tally {
 public:
  Tally(int groups, int members) : open_posts_(size_t(groups)), others_(members - 1) {}

  bool is_measuring = false;
  uint64_t measured_from = 0;
  uint64_t sent = 0, delivered = 0, acknowledged = 0;               // while measuring
  uint64_t all_sent = 0, all_delivered = 0, all_acknowledged = 0;   // from the start
  uint64_t refused = 0, out_of_order = 0, own_echoes = 0;
  Histogram deliveries, acknowledgements;
  FILE* acknowledgement_file = nullptr;

  // How many posts of a group have not reached everybody.
  long in_flight(int group) const { return (open_posts_[size_t(group)] + others_ - 1) / others_; }
  bool is_settled() const { return lost() <= 0; }
  // Where nobody else looks, what was not acknowledged.
  long long lost() const {
    if (others_ == 0) return (long long)(all_sent - refused) - (long long)all_acknowledged;
    return (long long)((all_sent - refused) * uint64_t(others_)) - (long long)all_delivered;
  }

  void posted(const Line& line) {
    open_posts_[size_t(line.group)] += others_;
    all_sent++;
    if (is_measuring) sent++;
  }

  // Counts the first mark; false where there is none.
  bool received(Line& line, std::string_view message) {
    size_t at = message.find("TS=");
    if (at == std::string_view::npos || at + 23 > message.size()) return false;
    count(line, message.data() + at);
    return true;
  }

  // Counts every mark of a frame that several posts share.
  void received_all(Line& line, std::string_view message) {
    for (size_t at; (at = message.find("TS=")) != std::string_view::npos && at + 23 <= message.size(); message.remove_prefix(at + 23))
      count(line, message.data() + at);
  }

  // The number of the next place, to be shown as x and y.
  uint32_t place(uint64_t meant_at) {
    meant_[places_ % meant_.size()] = meant_at;
    return uint32_t(places_++ % (columns * rows));
  }

  // Counts every place, "at":[x,y…, of a message.
  void received_places(std::string_view message) {
    for (size_t at; (at = message.find("\"at\":[")) != std::string_view::npos; message.remove_prefix(at + 6)) {
      char* next = nullptr;
      uint64_t x = strtoull(message.data() + at + 6, &next, 10), y = strtoull(next + 1, nullptr, 10);
      uint64_t meant_at = meant_[(y * columns + x) % meant_.size()];
      all_delivered++;
      if (!is_measuring || meant_at < measured_from) continue;
      delivered++;
      deliveries.add(since(meant_at));
    }
  }
  static constexpr uint64_t columns = 4096, rows = 2048;

  void acked(uint64_t meant_at, const Line& line, std::string_view op, std::string_view seq) {
    all_acknowledged++;
    if (acknowledgement_file)
      fprintf(acknowledgement_file, "%s %.*s %.*s\n", line.topic.c_str(), int(op.size()), op.data(), int(seq.size()), seq.data());
    if (!is_measuring || meant_at < measured_from) return;
    acknowledged++;
    acknowledgements.add(since(meant_at));
  }

  void refuse(const Line& line, std::string_view answer) {
    open_posts_[size_t(line.group)] -= others_;
    if (refused++ < 5) fprintf(stderr, "wsload: refused: %.*s\n", int(std::min<size_t>(answer.size(), 300)), answer.data());
  }

 private:
  void count(Line& line, const char* mark) {
    uint64_t meant_at = unhex(mark + 3, 16);
    if (int(unhex(mark + 19, 4)) == line.member) {
      own_echoes++;
      return;
    }
    all_delivered++;
    open_posts_[size_t(line.group)]--;
    if (!is_measuring || meant_at < measured_from) return;
    delivered++;
    deliveries.add(since(meant_at));
  }

  static uint64_t since(uint64_t then) {
    uint64_t now = now_ns();
    return now > then ? now - then : 0;
  }

  std::vector<long> open_posts_;
  std::vector<uint64_t> meant_ = std::vector<uint64_t>(columns * rows);
  uint64_t places_ = 0;
  long others_;
};
