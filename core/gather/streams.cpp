#include "gather/streams.h"

#include "base/text.h"
#include "gather/transfer.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <stop_token>

namespace penumbra::gather {

namespace {

using Clock = std::chrono::steady_clock;

} // namespace

struct HttpStreams::Multi {
    CURLM* handle = nullptr;
    Multi() {
        startCurl();
        handle = curl_multi_init();
    }
    ~Multi() { curl_multi_cleanup(handle); }
    Multi(const Multi&) = delete;
    Multi& operator=(const Multi&) = delete;
};

struct HttpStreams::Open {
    HttpRequest request;
    Stream stream;
    std::uint64_t limit = 0;
    Meter* meter = nullptr;
    std::size_t headerBytes = 0;
    bool tooLarge = false;
    bool news = false; ///< since the last wait()
    HeaderLines lines{nullptr, &curl_slist_free_all};
    Easy easy{curl_easy_init(), &curl_easy_cleanup};

    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self) {
        auto& in = *static_cast<Open*>(self);
        in.readStatus();
        in.tooLarge = in.tooLarge || in.stream.unread.size() + size * count > in.limit;
        if (in.tooLarge) return 0;
        in.stream.unread.append(data, size * count);
        in.news = true;
        if (in.meter) in.meter->bytes += static_cast<std::int64_t>(size * count);
        return size * count;
    }
    static std::size_t onHeader(char* data, std::size_t size, std::size_t count, void* self) {
        auto& in = *static_cast<Open*>(self);
        in.headerBytes += size * count;
        in.tooLarge = in.tooLarge || in.headerBytes > kHeaderLimit;
        if (std::string_view(data, size * count) == "\r\n") {
            in.readStatus();
            in.news = true;
        }
        return in.tooLarge ? 0 : size * count;
    }
    void readStatus() {
        long status = 0;
        curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
        stream.status = static_cast<int>(status);
    }
};

HttpStreams::HttpStreams(HttpSettings settings) : m_settings(std::move(settings)), m_multi(std::make_unique<Multi>()) {}

HttpStreams::~HttpStreams() {
    while (!m_open.empty()) close(m_open.begin()->first);
}

void HttpStreams::open(const std::string& name, const HttpRequest& request, const base::Run& run) {
    if (m_settings.meter && !m_settings.meter->begin(run)) return;
    auto& open = *(m_open[name] = std::make_unique<Open>());
    open.request = request;
    open.limit = m_settings.bodyLimit;
    open.meter = m_settings.meter;
    auto* easy = open.easy.get();
    setUp(easy, open.request, m_settings, true, open.lines);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPIDLE, 15L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPINTVL, 5L);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Open::onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &open);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Open::onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &open);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, &open);
    if (curl_multi_add_handle(m_multi->handle, easy) == CURLM_OK) return;
    open.stream.ended = true;
    open.stream.error =
        base::Error{base::ErrorKind::Internal, PENUMBRA_SAY("Problem", "The HTTP client could not be started.")()};
}

void HttpStreams::close(const std::string& name) {
    const auto it = m_open.find(name);
    if (it == m_open.end()) return;
    curl_multi_remove_handle(m_multi->handle, it->second->easy.get());
    m_open.erase(it);
}

HttpStreams::Stream* HttpStreams::find(const std::string& name) {
    const auto it = m_open.find(name);
    return it == m_open.end() ? nullptr : &it->second->stream;
}

/// Notes which streams have come to their end.
void HttpStreams::settle() {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi->handle, &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        char* self = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &self);
        auto& open = *reinterpret_cast<Open*>(self);
        open.stream.ended = open.news = true;
        const auto origin = open.request.url.origin();
        if (open.tooLarge)
            open.stream.error =
                base::Error{base::ErrorKind::Input,
                            PENUMBRA_SAY("Problem", "{} sends more than {} MiB at once.")(origin, open.limit >> 20)};
        else if (message->data.result != CURLE_OK)
            open.stream.error =
                base::Error{base::ErrorKind::Input, whyFailed(message->data.result, message->easy_handle, "",
                                                              open.request.url, m_settings, false)};
    }
}

bool HttpStreams::wait(base::Duration atMost, const base::Run& run) {
    const std::stop_callback wake(run.stop, [this] { curl_multi_wakeup(m_multi->handle); });
    const auto end = Clock::now() + atMost;
    for (auto& [name, open] : m_open) open->news = false;
    while (!run.stopped()) {
        int running = 0;
        if (curl_multi_perform(m_multi->handle, &running) != CURLM_OK) return false;
        settle();
        if (std::any_of(m_open.begin(), m_open.end(), [](const auto& o) { return o.second->news; })) return true;
        const auto left = std::chrono::ceil<base::Duration>(end - Clock::now());
        if (left <= base::Duration(0)) return false;
        curl_multi_poll(m_multi->handle, nullptr, 0, static_cast<int>(std::min(left, base::Duration(1000)).count()),
                        nullptr);
    }
    return false;
}

} // namespace penumbra::gather
