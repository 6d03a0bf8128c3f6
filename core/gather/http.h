#pragma once

#include "base/result.h"
#include "base/run.h"
#include "base/time.h"
#include "gather/connection.h"
#include "gather/url.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace penumbra::gather {

/// How one source is talked to: credentials, trust and limits.
struct HttpSettings {
    std::string username, password;               ///< basic authentication, where a username is given
    std::string bearer;                           ///< token, instead of it
    std::string caFile, certificateFile, keyFile; ///< PEM; empty: the system's trust store, no client certificate
    std::string ca, certificate, key;             ///< the same as PEM text, where no file is named
    std::string proxy;                            ///< empty: none; the environment is never asked
    base::Duration connectLimit = std::chrono::seconds(10);
    base::Duration deadline = std::chrono::minutes(2); ///< for one try with all its redirects
    base::Duration floorTime = std::chrono::seconds(30);
    int floorRate = 256;                               ///< bytes a second, over floorTime; slower is an error
    std::uint64_t bodyLimit = std::uint64_t{64} << 20; ///< bytes, before and after decompression
    int redirects = 5;
    int tries = 5;                                         ///< on status 429 and 503
    base::Duration backoff = std::chrono::seconds(1);      ///< first wait where the server names none; doubles
    base::Duration longestWait = std::chrono::minutes(15); ///< caps what Retry-After asks for
    Meter* meter = nullptr; ///< counts every request and what came back, where there is one
};

struct HttpRequest {
    Url url;
    std::string method = "GET"; ///< or "POST"
    std::string body;           ///< of a POST
    std::string contentType = "application/x-www-form-urlencoded";
    /// More lines of the header, e.g. "X-Auth-Token: ...". Where one of them is a credential, `secretHeaders` says so:
    /// then none of them goes to another origin.
    std::vector<std::string> headers = {};
    bool secretHeaders = false;
    std::string wantedHeader = {}; ///< name of a line of the answer's header that is wanted
    bool secretBody = false;       ///< a credential stands in the body: a redirect of it to another origin is an error
    bool compressed = true;        ///< ask for gzip; it costs the server more time than a fast line saves
    /// A Content-Encoding beside gzip that the caller undoes itself, e.g. "snappy".
    std::string ownEncoding = {};
};

struct HttpResponse {
    int status = 0;
    std::string contentType;
    std::string body;   ///< decompressed
    std::string wanted; ///< what HttpRequest::wantedHeader said; empty without it
    Url from;           ///< where it came from in the end
    /// A length, chunks or a gzip trailer proved that the body is whole. Otherwise its content must prove it.
    bool provenWhole = false;
    /// The answer came from another origin, which was not given the credentials.
    bool withoutCredentials = false;
};

/// A client for one source. Any number of threads may call fetch(); connections are kept and reused. Every status
/// except a redirect, 429 and 503 is a response; the errors never hold a password, a token or a query. Cancelling
/// through run.stop is noticed at once. Redirects carry credentials to no other origin and never lead from https to
/// http. After the first 429 or 503 only one request at a time is in flight.
class HttpClient final {
public:
    explicit HttpClient(HttpSettings settings);
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    base::Result<HttpResponse> fetch(const HttpRequest& request, const base::Run& run) const;

private:
    struct Connections;

    base::Result<HttpResponse> followed(const HttpRequest& request, const base::Run& run,
                                        base::Duration& retryAfter) const;
    base::Result<HttpResponse> retried(const HttpRequest& request, const base::Run& run,
                                       std::unique_lock<std::mutex>& narrow) const;

    HttpSettings m_settings;
    std::unique_ptr<Connections> m_connections;
    mutable std::mutex m_oneAtATime;
    mutable std::atomic<bool> m_throttled{false};
};

} // namespace penumbra::gather
