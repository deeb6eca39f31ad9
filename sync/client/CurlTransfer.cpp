// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/client/CurlTransfer.h"

#include <curl/curl.h>

#include <array>
#include <optional>

namespace madoguchi {

namespace {

struct FreeEasy {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// A server that refuses the terminal's certificate says so by an alert, under TLS 1.3 only after the handshake has ended.
bool certificateRefused(QByteArrayView text)
{
    static constexpr std::array<const char*, 7> alerts{"alert certificate required", "alert bad certificate", "alert unknown ca",
        "alert certificate revoked", "alert certificate expired", "alert certificate unknown", "alert access denied"};
    const QByteArray words = QByteArray(text.data(), text.size()).replace('_', ' ');
    return std::any_of(alerts.begin(), alerts.end(), [&](const char* alert) { return words.contains(alert); });
}

ErrorCode errorOf(CURLcode code, QByteArrayView text)
{
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorCode::CloudTimeout;
    case CURLE_WRITE_ERROR:
    case CURLE_FILESIZE_EXCEEDED:
        return ErrorCode::TooLarge;
    case CURLE_ABORTED_BY_CALLBACK:
        return ErrorCode::Cancelled;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
        if (certificateRefused(text)) {
            return ErrorCode::TerminalRefused;
        }
        return code == CURLE_SSL_CONNECT_ERROR ? ErrorCode::CloudTlsRefused : ErrorCode::CloudUnreachable;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_USE_SSL_FAILED:
        return ErrorCode::CloudTlsRefused;
    default:
        return ErrorCode::CloudUnreachable;
    }
}

QByteArray mediaType(const char* header)
{
    const QByteArray whole(header ? header : "");
    return whole.left(whole.indexOf(';') < 0 ? whole.size() : whole.indexOf(';')).trimmed().toLower();
}

}  // namespace

struct CurlTransfer::Private {
    std::unique_ptr<CURL, FreeEasy> easy{curl_easy_init()};
    std::unique_ptr<curl_slist, FreeList> headers;
    HttpRequest request;
    HttpAnswer answer;
    QPromise<Result<HttpAnswer>> promise;
    std::array<char, CURL_ERROR_SIZE> errorText{};
    bool finished = false;
    std::optional<std::stop_callback<std::function<void()>>> onStop;

    template<typename Value>
    void set(CURLoption option, Value value) { curl_easy_setopt(easy.get(), option, value); }
    void setText(CURLoption option, const QString& text) { set(option, text.toUtf8().constData()); }

    QByteArray said(const char* header) const
    {
        curl_header* found = nullptr;
        return curl_easy_header(easy.get(), header, 0, CURLH_HEADER, -1, &found) == CURLHE_OK ? QByteArray(found->value) : QByteArray();
    }

    void addHeader(const QByteArray& line)
    {
        headers.reset(curl_slist_append(headers.release(), line.constData()));
    }

    static size_t take(char* bytes, size_t size, size_t count, void* self)
    {
        auto* d = static_cast<Private*>(self);
        const auto length = qsizetype(size * count);
        if (d->answer.body.size() + length > d->request.answerLimit) {
            return 0;  // less than offered: libcurl ends with CURLE_WRITE_ERROR
        }
        d->answer.body.append(bytes, length);
        return size * count;
    }

    void setTls(const CurlSettings& settings);
    void setRequest(const CurlSettings& settings);
    void end(Result<HttpAnswer> result);
};

void CurlTransfer::Private::setTls(const CurlSettings& settings)
{
    set(CURLOPT_PROTOCOLS_STR, settings.isContentSigned ? "http,https" : "https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_CIPHER_LIST, "ECDHE+AESGCM:ECDHE+CHACHA20");
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    setText(CURLOPT_CAINFO, settings.caFile);
    if (!settings.certificateFile.isEmpty()) {
        setText(CURLOPT_SSLCERT, settings.certificateFile);
        setText(CURLOPT_SSLKEY, settings.keyFile);
    }
    setText(CURLOPT_PROXY, settings.proxy);
}

void CurlTransfer::Private::setRequest(const CurlSettings& settings)
{
    setText(CURLOPT_URL, settings.cloud.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded) + request.path);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_USERAGENT, "madoguchi/" MADOGUCHI_VERSION);
    set(CURLOPT_CONNECTTIMEOUT, long(settings.connectSeconds));
    set(CURLOPT_LOW_SPEED_LIMIT, 1L);
    set(CURLOPT_LOW_SPEED_TIME, long(request.patienceSeconds));
    set(CURLOPT_TIMEOUT, long(request.limitSeconds));
    set(CURLOPT_ERRORBUFFER, errorText.data());
    set(CURLOPT_WRITEFUNCTION, &Private::take);
    set(CURLOPT_WRITEDATA, this);
    if (request.method != "GET") {
        set(CURLOPT_POST, 1L);
        set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
        set(CURLOPT_POSTFIELDS, request.body.constData());
        set(CURLOPT_CUSTOMREQUEST, request.method.constData());
        addHeader("Content-Type: " + request.contentType);
        addHeader("Expect:");
    }
    if (!request.bearer.reveal().isEmpty()) {
        addHeader("Authorization: Bearer " + request.bearer.reveal());
    }
    if (!request.etag.isEmpty()) {
        addHeader("If-None-Match: " + request.etag);
    }
    if (!request.lastModified.isEmpty()) {
        addHeader("If-Modified-Since: " + request.lastModified);
    }
    set(CURLOPT_HTTPHEADER, headers.get());
}

void CurlTransfer::Private::end(Result<HttpAnswer> result)
{
    finished = true;
    promise.addResult(std::move(result));
    promise.finish();
}

CurlTransfer::CurlTransfer(const CurlSettings& settings, HttpRequest request, std::function<void()> wake) : d(std::make_unique<Private>())
{
    d->request = std::move(request);
    d->promise.start();
    d->setTls(settings);
    d->setRequest(settings);
    d->onStop.emplace(d->request.stop, std::move(wake));
}

CurlTransfer::~CurlTransfer()
{
    d->onStop.reset();
    if (!d->finished) {
        d->end(fail(ErrorCode::Cancelled));
    }
}

QFuture<Result<HttpAnswer>> CurlTransfer::future() const
{
    return d->promise.future();
}

void* CurlTransfer::handle() const
{
    return d->easy.get();
}

bool CurlTransfer::isStopped() const
{
    return d->request.stop.stop_requested();
}

void CurlTransfer::finish(int curlCode)
{
    const auto code = CURLcode(curlCode);
    if (code != CURLE_OK) {
        d->end(fail(errorOf(code, d->errorText.data()), QStringLiteral("curl %1").arg(curlCode)));
        return;
    }
    long status = 0;
    char* type = nullptr;
    curl_easy_getinfo(d->easy.get(), CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(d->easy.get(), CURLINFO_CONTENT_TYPE, &type);
    d->answer.status = int(status);
    d->answer.contentType = mediaType(type);
    d->answer.etag = d->said("ETag");
    d->answer.lastModified = d->said("Last-Modified");
    d->end(std::move(d->answer));
}

}  // namespace madoguchi
