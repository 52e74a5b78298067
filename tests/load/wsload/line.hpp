// One WebSocket connection, never blocking.
#pragma once
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

struct Line;

// What happens on a line.
class Listener {
 public:
  virtual ~Listener() = default;
  virtual void opened(Line& line) = 0;
  virtual void heard(Line& line, std::string_view message) = 0;
};

enum class Stage { connecting, upgrading, greeting, joining, ready, gone };

struct Line {
  int index = 0, group = 0, member = 0;
  std::string cookie, topic;  // who connects, and what is opened
  Stage stage = Stage::gone;
  uint64_t begun = 0, asked = 0, answered = 0;  // connecting; the request for the content; its complete answer
  uint64_t bytes_in = 0, last_seq = 0, version = 0;
  uint32_t writer_id = 0;  // of a Yjs client
  uint64_t clock = 0;

  void connect(int epoll, int port, const std::string& request, Listener& listener) {
    epoll_ = epoll;
    listener_ = &listener;
    out_ = request;
    stage = Stage::connecting;
    fd_ = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    int one = 1;
    setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(uint16_t(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd_, reinterpret_cast<sockaddr*>(&to), sizeof to) < 0 && errno != EINPROGRESS) fail("connect");
    watch(EPOLL_CTL_ADD, waits_to_write_ = true);
  }

  void send(int opcode, std::string_view payload) {
    char head[14];
    size_t n = 0, length = payload.size();
    head[n++] = char(0x80 | opcode);
    if (length < 126) head[n++] = char(0x80 | length);
    else if (length < 65536) (head[n++] = char(0x80 | 126)), (head[n++] = char(length >> 8)), (head[n++] = char(length));
    else for (head[n++] = char(0x80 | 127); n < 10; n++) head[n] = char(length >> (8 * (9 - n)));
    for (int i = 0; i < 4; i++) head[n++] = 0;  // a mask of zeros: the payload goes out as it is
    out_.append(head, n).append(payload);
    flush();
  }
  void text(std::string_view payload) { send(1, payload); }
  void binary(std::string_view payload) { send(2, payload); }

  void handle(uint32_t events) {
    if (stage == Stage::connecting) stage = Stage::upgrading;
    if (events & EPOLLOUT) flush();
    if (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) receive();
  }

  void close() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
    stage = Stage::gone;
    in_.clear(), out_.clear(), pieces_.clear(), sent_ = 0;
  }

 private:
  void flush() {
    while (sent_ < out_.size()) {
      ssize_t n = ::send(fd_, out_.data() + sent_, out_.size() - sent_, MSG_NOSIGNAL);
      if (n > 0) { sent_ += size_t(n); continue; }
      if (errno == EAGAIN && !waits_to_write_) watch(EPOLL_CTL_MOD, waits_to_write_ = true);
      return;
    }
    out_.clear(), sent_ = 0;
    if (waits_to_write_) watch(EPOLL_CTL_MOD, waits_to_write_ = false);
  }

  void receive() {
    static char buffer[1 << 18];
    ssize_t n;
    do {
      n = recv(fd_, buffer, sizeof buffer, 0);
      if (n > 0) in_.append(buffer, size_t(n)), bytes_in += uint64_t(n);
    } while (n == ssize_t(sizeof buffer));
    bool is_over = n == 0 || (n < 0 && errno != EAGAIN);
    if (stage == Stage::upgrading && !upgrade()) return is_over ? close() : void();
    size_t used = 0;
    while (stage != Stage::gone && take_frame(used)) {}
    if (used) in_.erase(0, used);
    if (is_over) close();
  }

  bool upgrade() {
    size_t end = in_.find("\r\n\r\n");
    if (end == std::string::npos) return false;
    if (in_.compare(9, 3, "101") != 0) fail("the upgrade was refused: " + in_.substr(0, 200));
    in_.erase(0, end + 4);
    stage = Stage::greeting;
    listener_->opened(*this);
    return true;
  }

  bool take_frame(size_t& used) {
    auto byte = [&](size_t i) { return uint64_t(uint8_t(in_[used + i])); };
    size_t have = in_.size() - used, head = 2;
    if (have < 2) return false;
    uint64_t length = byte(1) & 127;
    if (length == 126 || length == 127) {
      size_t extra = length == 126 ? 2 : 8;
      if (have < 2 + extra) return false;
      length = 0;
      for (size_t i = 0; i < extra; i++) length = (length << 8) | byte(2 + i);
      head += extra;
    }
    if (have < head + length) return false;
    uint64_t first = byte(0);
    int opcode = int(first & 15);
    std::string_view payload(in_.data() + used + head, length);
    used += head + length;
    if (opcode == 9) send(10, payload);
    else if (opcode < 3) take_message(payload, first & 0x80);
    return true;
  }

  // Long messages come in several frames.
  void take_message(std::string_view piece, bool is_last) {
    if (is_last && pieces_.empty()) return listener_->heard(*this, piece);
    pieces_.append(piece);
    if (!is_last) return;
    std::string whole = std::move(pieces_);
    pieces_.clear();
    listener_->heard(*this, whole);
  }

  void watch(int how, bool for_writing) {
    epoll_event event{};
    event.events = EPOLLIN | (for_writing ? uint32_t(EPOLLOUT) : 0u);
    event.data.u32 = uint32_t(index);
    epoll_ctl(epoll_, how, fd_, &event);
  }

  [[noreturn]] static void fail(const std::string& why) {
    fprintf(stderr, "wsload: %s\n", why.c_str());
    exit(2);
  }

  Listener* listener_ = nullptr;
  int fd_ = -1, epoll_ = -1;
  std::string in_, out_, pieces_;
  size_t sent_ = 0;
  bool waits_to_write_ = false;
};
