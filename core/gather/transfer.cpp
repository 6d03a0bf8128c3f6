#include "gather/transfer.h"

#include "base/file.h"
#include "base/text.h"

#include <fmt/format.h>
#include <mutex>
#include <openssl/x509_vfy.h>
#include <stop_token>

namespace penumbra::gather {

namespace {

/// What arrives, with its caps.
struct Intake {
    std::string body;
    std::uint64_t bodyLimit = 0;
    std::size_t headerBytes = 0;
    bool tooLarge = false;

    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self) {
        auto& in = *static_cast<Intake*>(self);
        in.tooLarge = in.tooLarge || in.body.size() + size * count > in.bodyLimit;
        if (in.tooLarge) return 0;
        in.body.append(data, size * count);
        return size * count;
    }
    static std::size_t onHeader(char*, std::size_t size, std::size_t count, void* self) {
        auto& in = *static_cast<Intake*>(self);
        in.headerBytes += size * count;
        in.tooLarge = in.tooLarge || in.headerBytes > kHeaderLimit;
        return in.tooLarge ? 0 : size * count;
    }
};

/// A file by its name or, without one, the text itself, which must outlive the handle.
void setPem(CURL* easy, CURLoption fileOption, const std::string& file, CURLoption textOption, std::string text) {
    if (!file.empty()) {
        curl_easy_setopt(easy, fileOption, file.c_str());
    } else if (!text.empty()) {
        curl_blob blob{text.data(), text.size(), CURL_BLOB_COPY};
        curl_easy_setopt(easy, textOption, &blob);
    }
}

void setCredentials(CURL* easy, const HttpSettings& settings) {
    if (!settings.bearer.empty()) {
        curl_easy_setopt(easy, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BEARER));
        curl_easy_setopt(easy, CURLOPT_XOAUTH2_BEARER, settings.bearer.c_str());
    } else if (!settings.username.empty()) {
        curl_easy_setopt(easy, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
        curl_easy_setopt(easy, CURLOPT_USERNAME, settings.username.c_str());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, settings.password.c_str());
    }
    setPem(easy, CURLOPT_SSLCERT, settings.certificateFile, CURLOPT_SSLCERT_BLOB, settings.certificate);
    setPem(easy, CURLOPT_SSLKEY, settings.keyFile, CURLOPT_SSLKEY_BLOB, settings.key);
}

void setLimits(CURL* easy, const HttpSettings& settings, base::Duration deadline, bool compressed) {
    // We inflate ourselves: curl takes a gzip stream that was cut off for a whole one.
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, compressed ? "gzip" : nullptr);
    curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(deadline.count()));
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, static_cast<long>(settings.floorRate));
    const auto floorTime = std::chrono::ceil<std::chrono::seconds>(settings.floorTime);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(floorTime.count()));
}

void setWay(CURL* easy, const HttpSettings& settings) {
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // do not wait for a name look-up when cancelled
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connectLimit.count()));
    curl_easy_setopt(easy, CURLOPT_PROXY, settings.proxy.c_str()); // "" also switches the environment's off
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    setPem(easy, CURLOPT_CAINFO, settings.caFile, CURLOPT_CAINFO_BLOB, settings.ca);
}

void setRequest(CURL* easy, const HttpRequest& request, HeaderLines& headers) {
    curl_easy_setopt(easy, CURLOPT_URL, request.url.full().c_str()); // curl keeps a copy of it
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "penumbra");
    for (const auto& line : request.headers) headers.reset(curl_slist_append(headers.release(), line.c_str()));
    if (request.method == "POST") {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.c_str());
        headers.reset(curl_slist_append(headers.release(), ("Content-Type: " + request.contentType).c_str()));
    }
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.get());
}

/// Runs the transfer to its end; CURLE_ABORTED_BY_CALLBACK when it was stopped.
CURLcode perform(CURLM* multi, CURL* easy, const base::Run& run) {
    const std::stop_callback wake(run.stop, [multi] { curl_multi_wakeup(multi); });
    if (curl_multi_add_handle(multi, easy) != CURLM_OK) return CURLE_FAILED_INIT;
    CURLcode code = CURLE_ABORTED_BY_CALLBACK;
    int running = 1;
    while (!run.stopped()) {
        if (curl_multi_perform(multi, &running) != CURLM_OK) {
            code = CURLE_FAILED_INIT;
            break;
        }
        if (running == 0) {
            int left = 0;
            const CURLMsg* message = curl_multi_info_read(multi, &left);
            code = message ? message->data.result : CURLE_FAILED_INIT;
            break;
        }
        curl_multi_poll(multi, nullptr, 0, 50, nullptr);
    }
    curl_multi_remove_handle(multi, easy);
    return code;
}

base::Duration took(CURL* easy) {
    curl_off_t micros = 0;
    curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME_T, &micros);
    return std::chrono::duration_cast<base::Duration>(std::chrono::microseconds(micros));
}

void count(CURL* easy, Meter& meter) {
    curl_off_t bytes = 0;
    curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &bytes);
    meter.bytes += bytes;
}

/// What is wrong with the server's certificate, by OpenSSL's verdict (x509_vfy.h).
std::string whyUntrusted(CURL* easy, const Url& url) {
    long verdict = 0;
    curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &verdict);
    switch (verdict) {
    case X509_V_OK:
    case X509_V_ERR_UNSPECIFIED: // curl compares the names itself, and before it asks for the verdict
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return PENUMBRA_SAY("Problem",
                            "The certificate of {} is for another name. Use the name that stands in it, or give the "
                            "server a certificate for this one.")(url.origin());
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return PENUMBRA_SAY("Problem",
                            "The certificate of {}, or of who signed it, has expired. The server needs a new one.")(
            url.origin());
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return PENUMBRA_SAY("Problem",
                            "The certificate of {} is not yet valid. Check the clocks of both machines.")(url.origin());
    case X509_V_ERR_CERT_REVOKED:
        return PENUMBRA_SAY("Problem", "The certificate of {} was revoked. The server needs a new one.")(url.origin());
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return PENUMBRA_SAY(
            "Problem", "The certificate of {} is signed by itself and not known here. If it is the right one, name "
                       "its file in the parameter 'ca'.")(url.origin());
    default:
        return PENUMBRA_SAY("Problem",
                            "The certificate of {} is signed by an authority that is not trusted here. If it is your "
                            "own, name that authority's file in the parameter 'ca'.")(url.origin());
    }
}

/// Whether the server broke off since it wants another client certificate: its alert stands only in curl's own words.
std::string whyBroken(CURLcode code, const char* words, const Url& url, const HttpSettings& settings) {
    const std::string_view said(words);
    for (const char* alert : {"certificate required", "bad certificate", "unknown ca", "handshake failure",
                              "certificate unknown", "certificate expired", "unsupported certificate"}) {
        if (url.scheme != "https" || said.find(alert) == std::string_view::npos) continue;
        if (settings.certificateFile.empty())
            return PENUMBRA_SAY("Problem",
                                "{} asks for a client certificate. Name its file and that of its key in the parameters "
                                "'certificate' and 'key'.")(url.origin());
        return PENUMBRA_SAY("Problem",
                            "{} does not accept the client certificate {}. Check who signed it, and until when it is "
                            "valid.")(url.origin(), settings.certificateFile);
    }
    if (code == CURLE_SEND_ERROR && url.scheme == "https") // it left before its alert could be read
        return settings.certificateFile.empty()
                   ? PENUMBRA_SAY(
                         "Problem",
                         "{} ended the secure connection before it answered. If it asks for a client certificate, "
                         "name its file and that of its key in the parameters 'certificate' and 'key'.")(url.origin())
                   : PENUMBRA_SAY("Problem",
                                  "{} ended the secure connection before it answered. Perhaps it does not accept the "
                                  "client certificate {}.")(url.origin(), settings.certificateFile);
    if (code == CURLE_SSL_CONNECT_ERROR)
        return PENUMBRA_SAY("Problem",
                            "No secure connection to {} came about. Does the server speak TLS there?")(url.origin());
    return PENUMBRA_SAY("Problem", "The connection to {} broke before the answer was complete ({}).")(
        url.origin(), curl_easy_strerror(code));
}

base::Result<void> decode(HttpResponse& response, const std::string& encoding, const std::string& own,
                          std::uint64_t limit) {
    if (encoding.empty() || encoding == "identity" || encoding == own) return {};
    if (encoding != "gzip" && encoding != "x-gzip")
        return base::failInput(PENUMBRA_SAY("Problem", "{} answers in the encoding '{:.40}', which was not asked for.")(
            response.from.origin(), encoding));
    if (response.body.empty()) return {};
    auto plain = base::gunzip(response.body, limit);
    if (!plain)
        return base::failInput(
            PENUMBRA_SAY("Problem", "The answer of {} is not whole. {}")(response.from.origin(), plain.error().text));
    response.body = std::move(*plain);
    response.provenWhole = true;
    return {};
}

bool framed(CURL* easy, int status) {
    long version = 0;
    curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &version);
    return version >= CURL_HTTP_VERSION_2_0 || status == 204 || status == 304 ||
           !headerOf(easy, "Content-Length").empty() || !headerOf(easy, "Transfer-Encoding").empty();
}

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

base::Result<Exchange> received(CURL* easy, Intake& intake, const HttpRequest& request, const HttpSettings& settings) {
    Exchange out;
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    out.response.status = static_cast<int>(status);
    out.response.contentType = headerOf(easy, "Content-Type");
    out.response.body = std::move(intake.body);
    out.response.from = request.url;
    out.response.provenWhole = framed(easy, out.response.status);
    if (auto decoded =
            decode(out.response, headerOf(easy, "Content-Encoding"), request.ownEncoding, settings.bodyLimit);
        !decoded)
        return tl::unexpected(decoded.error());
    // Not CURLINFO_REDIRECT_URL: curl writes the user name we authenticate with into it.
    if (isRedirect(out.response.status)) out.location = headerOf(easy, "Location");
    curl_off_t seconds = 0;
    curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &seconds); // a date becomes seconds from now
    if (!headerOf(easy, "Retry-After").empty()) out.retryAfter = std::chrono::seconds(seconds);
    out.took = took(easy);
    curl_header* wanted = nullptr;
    if (!request.wantedHeader.empty() &&
        curl_easy_header(easy, request.wantedHeader.c_str(), 0, CURLH_HEADER, -1, &wanted) == CURLHE_OK)
        out.response.wanted = wanted->value;
    return out;
}

} // namespace

void startCurl() {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

void setUp(CURL* easy, const HttpRequest& request, const HttpSettings& settings, bool withCredentials,
           HeaderLines& lines) {
    setWay(easy, settings);
    setRequest(easy, request, lines);
    if (withCredentials) setCredentials(easy, settings);
}

std::string headerOf(CURL* easy, const char* name) {
    curl_header* found = nullptr;
    return curl_easy_header(easy, name, 0, CURLH_HEADER, -1, &found) == CURLHE_OK ? found->value : "";
}

std::string whyFailed(CURLcode code, CURL* easy, const char* words, const Url& url, const HttpSettings& settings,
                      bool late) {
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return PENUMBRA_SAY("Problem", "The name {} cannot be resolved. Check the address and the network.")(url.host);
    case CURLE_COULDNT_RESOLVE_PROXY:
        return PENUMBRA_SAY("Problem", "The name of the proxy cannot be resolved. Check the parameter 'proxy'.")();
    case CURLE_COULDNT_CONNECT:
        return PENUMBRA_SAY(
            "Problem", "Nothing answers at {}: the connection was refused or there is no route to it. Check that the "
                       "server runs and that the address is right.")(url.origin());
    case CURLE_OPERATION_TIMEDOUT:
        if (late)
            return PENUMBRA_SAY("Problem", "{} did not answer in full within {}.")(
                url.origin(), base::formatDuration(settings.deadline));
        return PENUMBRA_SAY("Problem",
                            "{} answers too slowly: no connection within {}, or fewer than {} bytes a second for {}.")(
            url.origin(), base::formatDuration(settings.connectLimit), settings.floorRate,
            base::formatDuration(settings.floorTime));
    case CURLE_PEER_FAILED_VERIFICATION:
        return whyUntrusted(easy, url);
    case CURLE_SSL_CACERT_BADFILE:
        return settings.caFile.empty()
                   ? PENUMBRA_SAY("Problem", "What is given as such holds no readable CA certificate.")()
                   : PENUMBRA_SAY("Problem", "The file {} holds no readable CA certificate.")(settings.caFile);
    case CURLE_SSL_CERTPROBLEM:
        return settings.certificateFile.empty()
                   ? PENUMBRA_SAY("Problem", "The client certificate or its key cannot be used.")()
                   : PENUMBRA_SAY("Problem",
                                  "The client certificate {} or its key cannot be used.")(settings.certificateFile);
    default:
        return whyBroken(code, words, url, settings);
    }
}

base::Result<Exchange> transfer(CURLM* connections, const HttpRequest& request, const HttpSettings& settings,
                                bool withCredentials, base::Duration deadline, const base::Run& run) {
    const Easy easy(curl_easy_init(), &curl_easy_cleanup);
    if (!easy) return base::failInternal(PENUMBRA_SAY("Problem", "The HTTP client could not be started.")());
    Intake intake;
    intake.bodyLimit = settings.bodyLimit;
    HeaderLines headers(nullptr, &curl_slist_free_all);
    setUp(easy.get(), request, settings, withCredentials, headers);
    setLimits(easy.get(), settings, deadline, request.compressed);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, &Intake::onBody);
    curl_easy_setopt(easy.get(), CURLOPT_WRITEDATA, &intake);
    curl_easy_setopt(easy.get(), CURLOPT_HEADERFUNCTION, &Intake::onHeader);
    curl_easy_setopt(easy.get(), CURLOPT_HEADERDATA, &intake);
    if (settings.meter && !settings.meter->begin(run)) return base::failCancelled();
    char words[CURL_ERROR_SIZE] = {}; // looked into, never shown: it may hold anything
    curl_easy_setopt(easy.get(), CURLOPT_ERRORBUFFER, words);
    const CURLcode code = perform(connections, easy.get(), run);
    if (settings.meter) count(easy.get(), *settings.meter);
    if (run.stopped()) return base::failCancelled();
    if (intake.tooLarge)
        return base::failInput(
            PENUMBRA_SAY("Problem", "The answer of {} is larger than the limit of {} MiB (its header: {} KiB).")(
                request.url.origin(), settings.bodyLimit >> 20, kHeaderLimit >> 10));
    const bool late = took(easy.get()) + base::Duration(200) >= deadline;
    if (code != CURLE_OK) return base::failInput(whyFailed(code, easy.get(), words, request.url, settings, late));
    return received(easy.get(), intake, request, settings);
}

} // namespace penumbra::gather
