// A thin load client for the fan-out to small groups: one thread, many WebSockets. tests/load/README.md says how to use it.
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include "wsload/others.hpp"
#include "wsload/processes.hpp"
#include "wsload/signalr.hpp"

std::unique_ptr<Protocol> make_protocol(const std::string& name, Tally& tally) {
  if (name == "homework") return std::make_unique<Homework>(tally);
  if (name == "page") return std::make_unique<HomeworkPage>(tally);
  if (name == "sheet") return std::make_unique<HomeworkSheet>(tally);
  if (name == "signalr") return std::make_unique<PlainHub>(tally);
  if (name == "hocuspocus") return std::make_unique<Hocuspocus>(tally);
  if (name == "socketio") return std::make_unique<SocketIo>(tally);
  if (name == "bare") return std::make_unique<Bare>(tally);
  std::cerr << "wsload: there is no protocol " << name << "\n";
  exit(1);
}

struct Options {
  std::map<std::string, std::string> given;

  std::string text(const std::string& name, const std::string& otherwise = "") const {
    auto found = given.find(name);
    return found == given.end() ? otherwise : found->second;
  }
  double number(const std::string& name, double otherwise) const {
    auto found = given.find(name);
    return found == given.end() ? otherwise : atof(found->second.c_str());
  }
};

static std::vector<int> numbers(const std::string& list) {
  std::vector<int> found;
  std::stringstream text(list);
  for (std::string one; std::getline(text, one, ',');) found.push_back(atoi(one.c_str()));
  return found;
}

class Load {
 public:
  explicit Load(const Options& options)
      : options_(options), groups_(int(options.number("groups", 100))), members_(int(options.number("members", 10))),
        ports_(numbers(options.text("port", "5000"))), tally_(groups_, is_alone_ ? 1 : members_), servers_(options.text("pids")),
        protocol_(make_protocol(options.text("proto", "homework"), tally_)), lines_(size_t(groups_ * members_)) {
    if (std::string file = options.text("acks"); !file.empty()) tally_.acknowledgement_file = fopen(file.c_str(), "w");
    for (size_t i = 0; i < lines_.size(); i++) place(lines_[i], int(i));
    if (std::string file = options.text("people"); !file.empty()) name_people(file);
    for (int i = 0; i < 4096; i++) filler_.push_back("abcdefghijklmnopqrstuvwxyz 0123456789"[(i * 7) % 37]);
  }

  ~Load() {
    if (tally_.acknowledgement_file) fclose(tally_.acknowledgement_file);
  }

  int join();
  int idle();
  int run();

 private:
  void place(Line& line, int i) { line.index = i, line.group = i % groups_, line.member = i / groups_; }

  // A line of the file is: cookie group member topic.
  void name_people(const std::string& file) {
    std::ifstream people(file);
    std::string cookie, topic;
    for (int group, member; people >> cookie >> group >> member >> topic;)
      if (group < groups_ && member < members_) {
        Line& line = lines_[size_t(member * groups_ + group)];
        line.cookie = cookie, line.topic = topic;
      }
  }

  void connect(Line& line) {
    line.begun = now_ns();
    int port = ports_[size_t(line.index) % ports_.size()];
    std::string path = options_.text("path", "/"), address = "127.0.0.1:" + std::to_string(port);
    line.connect(epoll_, port, "GET " + path + " HTTP/1.1\r\nHost: " + address + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" + protocol_->headers(line, port) + "\r\n",
                 *protocol_);
  }

  void pump(long ns) {
    epoll_event events[512];
    timespec wait{ns / 1'000'000'000, ns % 1'000'000'000};
    int count = epoll_pwait2(epoll_, events, 512, &wait, nullptr);
    for (int i = 0; i < count; i++)
      if (Line& line = lines_[events[i].data.u32]; line.stage != Stage::gone) line.handle(events[i].events);
  }
  void pump_for(double seconds) {
    for (uint64_t end = now_ns() + uint64_t(seconds * 1e9); now_ns() < end;) pump(10'000'000);
  }
  void wait_ready(int wanted, double seconds) {
    for (uint64_t end = now_ns() + uint64_t(seconds * 1e9); protocol_->ready < wanted && now_ns() < end;) pump(2'000'000);
    if (protocol_->ready < wanted) std::cerr << "wsload: only " << protocol_->ready << " of " << wanted << " are ready\n";
  }

  // At a steady pace, so that the server's queue of new connections holds them.
  void connect_all() {
    uint64_t from = now_ns();
    double a_second = options_.number("connect-rate", 1000);
    for (size_t i = 0; i < lines_.size(); i++) {
      connect(lines_[i]);
      do pump(200'000);
      while (double(i) / a_second > double(now_ns() - from) / 1e9 || int(i) - protocol_->ready > 256);
    }
    wait_ready(int(lines_.size()), 30);
    connect_seconds_ = double(now_ns() - from) / 1e9;
    pump_for(1);
  }

  void post(int group, uint64_t meant_at) {
    Line& line = lines_[size_t(int(turns_[size_t(group)]++ % size_t(members_)) * groups_ + group)];
    if (line.stage != Stage::ready) return;
    if (is_dragging_) {
      tally_.posted(line);
      uint32_t place = tally_.place(meant_at);
      return protocol_->drag(line, uint32_t(place % Tally::columns), uint32_t(place / Tally::columns));
    }
    std::string text = "TS=" + hex(meant_at, 16) + hex(uint64_t(line.member), 4);
    if (size_t wanted = size_t(options_.number("payload", 200)); text.size() < wanted) text.append(filler_, 0, wanted - text.size());
    tally_.posted(line);
    protocol_->post(line, text, meant_at);
  }

  void post_all(uint64_t start, uint64_t until);
  void post_at_rate(double rate, uint64_t start);
  void post_in_flight(int at_once);
  void begin_measuring();
  void print();

  long long closed() const {
    return std::count_if(lines_.begin(), lines_.end(), [](const Line& line) { return line.stage == Stage::gone; });
  }

  const Options& options_;
  int groups_, members_;
  bool is_dragging_ = options_.given.count("drag") > 0;  // what is late may be dropped: nothing is lost by that
  bool is_alone_ = options_.text("proto") == "sheet";  // everybody writes where nobody else looks: what counts is the acknowledgement
  std::vector<int> ports_;  // the nodes, taken in turn
  Tally tally_;
  Processes servers_;
  std::unique_ptr<Protocol> protocol_;
  std::vector<Line> lines_;
  std::vector<size_t> turns_ = std::vector<size_t>(size_t(groups_));
  std::string filler_;
  int epoll_ = epoll_create1(0);
  uint64_t posts_ = 0, measured_until_ = 0, latest_ = 0;
  double connect_seconds_ = 0, resident_before_ = 0, server_cpu_ = 0, own_cpu_ = 0, machine_cpu_ = 0;
};

// How long one more person waits for the content of the first group; the first of them may find the server cold.
int Load::join() {
  std::vector<double> from_connecting, from_asking;
  uint64_t bytes = 0;
  int times = int(options_.number("join", 20));
  for (int i = 0; i < times; i++) {
    Line& line = lines_[size_t((i == 0 ? 0 : 1 + i % (members_ - 1)) * groups_)];
    line.bytes_in = 0;
    connect(line);
    wait_ready(i + 1, 60);
    if (line.stage != Stage::ready) return 1;
    from_connecting.push_back(double(line.answered - line.begun) / 1e6);
    from_asking.push_back(double(line.answered - line.asked) / 1e6);
    bytes = line.bytes_in;
    pump_for(0.05);
    if (i > 0) line.close();  // the first stays, so that the server keeps what it has loaded
  }
  auto middle = [](std::vector<double> all) { return std::sort(all.begin() + 1, all.end()), all[1 + (all.size() - 1) / 2]; };
  printf("\"first_ms\":%.2f,\"first_from_asking_ms\":%.2f,\"joins\":%d,\"join_ms\":%.2f,\"join_from_asking_ms\":%.2f,\"bytes\":%llu}\n",
         from_connecting[0], from_asking[0], times - 1, middle(from_connecting), middle(from_asking), (unsigned long long)bytes);
  return 0;
}

int Load::idle() {
  double before = servers_.resident_mb(), cpu = servers_.cpu_seconds(), seconds = options_.number("secs", 5);
  connect_all();
  double connected = servers_.cpu_seconds();
  pump_for(seconds);
  double after = servers_.resident_mb(), count = double(lines_.size());
  printf("\"connections\":%d,\"connect_s\":%.2f,\"connect_cpu_us\":%.0f,\"rss_before_mb\":%.1f,\"rss_mb\":%.1f,\"kb_per_connection\":%.2f,"
         "\"idle_cores\":%.3f,\"closed\":%lld}\n",
         protocol_->ready, connect_seconds_, (connected - cpu) / count * 1e6, before, after, (after - before) * 1024 / count,
         (servers_.cpu_seconds() - connected) / seconds, closed());
  return protocol_->ready == int(lines_.size()) ? 0 : 1;
}

int Load::run() {
  connect_all();
  resident_before_ = servers_.resident_mb();
  uint64_t start = now_ns(), begin = start + uint64_t(options_.number("warm", 4) * 1e9);
  measured_until_ = begin + uint64_t(options_.number("secs", 6) * 1e9);
  post_all(start, begin);
  begin_measuring();
  post_all(start, measured_until_);
  print();
  return protocol_->ready == int(lines_.size()) && (is_dragging_ || tally_.lost() == 0) && tally_.refused == 0 && tally_.out_of_order == 0 ? 0 : 1;
}

void Load::post_all(uint64_t start, uint64_t until) {
  double rate = options_.number("rate", 0);
  while (now_ns() < until)
    if (rate > 0) post_at_rate(rate, start);
    else post_in_flight(int(options_.number("inflight", 4)));
}

// What is late is stamped with the time it was meant for, so a server that stalls is not spared the waiting.
void Load::post_at_rate(double rate, uint64_t start) {
  auto due = [&] { return start + uint64_t(double(posts_) * 1e9 / rate); };
  uint64_t now = now_ns();
  for (int burst = 0; due() <= now && burst < 2000; burst++, posts_++) {
    if (tally_.is_measuring) latest_ = std::max(latest_, now - due());
    post(int(posts_ % uint64_t(groups_)), due());
  }
  now = now_ns();
  long wait = due() > now ? std::clamp(long(due() - now), 200'000l, 1'000'000l) : 0;
  pump(wait);
}

void Load::post_in_flight(int at_once) {
  for (int group = 0; group < groups_; group++)
    for (long more = at_once - tally_.in_flight(group); more > 0; more--) post(group, now_ns());
  pump(1'000'000);
}

void Load::begin_measuring() {
  tally_.measured_from = now_ns();
  tally_.is_measuring = true;
  server_cpu_ = servers_.cpu_seconds(), own_cpu_ = Processes::own_cpu_seconds(), machine_cpu_ = Processes::machine_busy_seconds();
}

void Load::print() {
  double seconds = double(now_ns() - tally_.measured_from) / 1e9, server = servers_.cpu_seconds() - server_cpu_;
  double own = Processes::own_cpu_seconds() - own_cpu_, machine = Processes::machine_busy_seconds() - machine_cpu_;
  double memory = servers_.resident_mb();
  auto [sent, delivered, acknowledged] = std::tuple(tally_.sent, tally_.delivered, tally_.acknowledged);
  for (uint64_t end = now_ns() + 5'000'000'000; !tally_.is_settled() && now_ns() < end;) pump(5'000'000);  // the last ones
  tally_.is_measuring = false;
  printf("\"groups\":%d,\"members\":%d,\"rate\":%.0f,\"posts_s\":%.0f,\"deliveries_s\":%.0f,\"p50_ms\":%.3f,\"p99_ms\":%.3f,\"max_ms\":%.1f,"
         "\"acks_s\":%.0f,\"ack_p50_ms\":%.3f,\"ack_p99_ms\":%.3f,",
         groups_, members_, options_.number("rate", 0), double(sent) / seconds, double(delivered) / seconds, tally_.deliveries.quantile(.5),
         tally_.deliveries.quantile(.99), tally_.deliveries.longest(), double(acknowledged) / seconds, tally_.acknowledgements.quantile(.5),
         tally_.acknowledgements.quantile(.99));
  printf("\"server_cores\":%.3f,\"client_cores\":%.3f,\"other_cores\":%.3f,\"deliveries_per_cpu_s\":%.0f,\"cpu_us_per_post\":%.1f,\"rss_before_mb\":%.0f,\"rss_mb\":%.0f,"
         "\"lost\":%lld,\"refused\":%llu,\"out_of_order\":%llu,\"own_echoes\":%llu,\"closed\":%lld,\"late_max_ms\":%.1f}\n",
         server / seconds, own / seconds, (machine - server - own) / seconds, server > 0 ? double(delivered) / server : 0,
         sent > 0 ? server / double(sent) * 1e6 : 0, resident_before_, memory, tally_.lost(), (unsigned long long)tally_.refused,
         (unsigned long long)tally_.out_of_order, (unsigned long long)tally_.own_echoes, closed(), double(latest_) / 1e6);
}

// Whether a GET is answered with 200.
static bool is_served(int port, const std::string& path) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in to{};
  to.sin_family = AF_INET, to.sin_port = htons(uint16_t(port)), to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  char answer[16] = {};
  std::string request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\nConnection: close\r\n\r\n";
  bool is_there = connect(fd, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0 &&
                  send(fd, request.data(), request.size(), MSG_NOSIGNAL) > 0 && recv(fd, answer, 12, MSG_WAITALL) == 12;
  close(fd);
  return is_there && std::string_view(answer + 9, 3) == "200";
}

// Starts a server and waits for its first page: wsload --port P --cold /path -- COMMAND …
static int cold_start(const Options& options, char** command) {
  uint64_t begun = now_ns();
  fflush(stdout);  // the child has a copy of what waits there
  pid_t server = fork();
  if (server == 0) {
    if (!freopen("/dev/null", "w", stdout)) exit(127);
    execvp(command[0], command);
    exit(127);
  }
  bool is_up = false;
  while (!is_up && now_ns() - begun < 60'000'000'000 && waitpid(server, nullptr, WNOHANG) == 0) {
    is_up = is_served(int(options.number("port", 5000)), options.text("cold"));
    if (!is_up) usleep(1000);
  }
  uint64_t took = now_ns() - begun;
  kill(server, SIGTERM);
  waitpid(server, nullptr, 0);
  printf("\"first_page_ms\":%.0f}\n", double(took) / 1e6);
  return is_up ? 0 : 1;
}

// How long this disk takes to flush a small append: wsload --flush FILE
static int flush_times(const std::string& file) {
  int fd = open(file.c_str(), O_CREAT | O_WRONLY | O_APPEND, 0600);
  Histogram times;
  for (int i = 0; i < 300; i++) {
    uint64_t begun = now_ns();
    if (write(fd, std::string(300, 'x').data(), 300) != 300 || fdatasync(fd) != 0) return 1;
    times.add(now_ns() - begun);
  }
  close(fd);
  printf("\"p50_ms\":%.3f,\"p99_ms\":%.3f}\n", times.quantile(.5), times.quantile(.99));
  return 0;
}

int main(int count, char** words) {
  Options options;
  char** command = nullptr;
  for (int i = 1; i < count && !command; i += 2) {
    std::string word = words[i];
    if (word == "--") command = words + i + 1;
    else if (word.starts_with("--") && i + 1 < count) options.given[word.substr(2)] = words[i + 1];
    else return std::cerr << "wsload: " << word << "?\n", 1;
  }
  rlimit files;
  getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  setvbuf(stdout, nullptr, _IOFBF, 1 << 16);
  printf("{\"server\":\"%s\",\"workload\":\"%s\",", options.text("server").c_str(), options.text("workload").c_str());
  if (options.given.count("flush")) return flush_times(options.text("flush"));
  if (command) return cold_start(options, command);
  Load load(options);
  return options.given.count("join") ? load.join() : options.given.count("idle") ? load.idle() : load.run();
}
