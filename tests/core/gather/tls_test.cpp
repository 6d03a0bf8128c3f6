#include "core/gather/lab.h"
#include "gather/http.h"

#include <QtTest>

using namespace penumbra;

/// Trust, client certificates and redirects against OpenSSL's own TLS server.
class TlsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ownAuthorityMustBeNamed();
    void clientCertificateIsShown();
    void neverFromHttpsToHttp();

private:
    void makeCertificate(const QString& name, const QString& subject);
    void serve(test::Daemon& server, const QStringList& more);
    base::Result<gather::HttpResponse> fetch(const char* path, const gather::HttpSettings& settings) const {
        gather::HttpRequest request;
        request.url = *gather::parseUrl(QString("https://localhost:%1%2").arg(m_port).arg(path).toStdString());
        return gather::HttpClient(settings).fetch(request, {});
    }
    std::string file(const char* name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
    int m_port = 0;
};

void TlsTest::makeCertificate(const QString& name, const QString& subject) {
    QVERIFY(!test::output("openssl", {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                                      "/CN=" + subject, "-addext", "subjectAltName=DNS:localhost", "-keyout",
                                      m_folder.filePath(name + ".key"), "-out", m_folder.filePath(name + ".pem")})
                 .isNull());
}

void TlsTest::initTestCase() {
    if (QStandardPaths::findExecutable("openssl").isEmpty())
        QSKIP("openssl is not installed, so there is no TLS server.");
    makeCertificate("server", "localhost");
    makeCertificate("client", "planner");
    const auto page = [&](const char* name, const char* text) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    page("fine", "HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nfine");
    page("down", "HTTP/1.0 302 Found\r\nLocation: http://localhost:9/\r\n\r\n");
}

/// `openssl s_server -HTTP` answers with the files of its folder, headers included.
void TlsTest::serve(test::Daemon& server, const QStringList& more) {
    m_port = test::freePort();
    server.changeFolder(m_folder.path());
    QVERIFY(server.start("openssl",
                         QStringList{"s_server", "-accept", QString("127.0.0.1:%1").arg(m_port), "-cert", "server.pem",
                                     "-key", "server.key", "-HTTP", "-quiet"} +
                             more,
                         m_folder.filePath("server.log")));
    QTRY_VERIFY_WITH_TIMEOUT(test::isListening(m_port), 30'000);
}

void TlsTest::ownAuthorityMustBeNamed() {
    test::Daemon server;
    serve(server, {});
    gather::HttpSettings settings;
    auto response = fetch("/fine", settings);
    QVERIFY(!response);
    QVERIFY2(response.error().text.find("'ca'") != std::string::npos, response.error().text.c_str());
    settings.caFile = file("server.pem");
    response = fetch("/fine", settings);
    QVERIFY2(response, response ? "" : response.error().text.c_str());
    QCOMPARE(response->body, std::string("fine"));
    settings.caFile = file("missing.pem");
    response = fetch("/fine", settings);
    QVERIFY(!response);
    QVERIFY2(response.error().text.find("missing.pem") != std::string::npos, response.error().text.c_str());
}

void TlsTest::clientCertificateIsShown() {
    test::Daemon server;
    serve(server, {"-Verify", "1", "-verify_return_error", "-CAfile", "client.pem"});
    gather::HttpSettings settings;
    settings.caFile = file("server.pem");
    QVERIFY(!fetch("/fine", settings));
    settings.certificateFile = file("client.pem");
    settings.keyFile = file("client.key");
    const auto response = fetch("/fine", settings);
    QVERIFY2(response, response ? "" : response.error().text.c_str());
    QCOMPARE(response->body, std::string("fine"));
}

void TlsTest::neverFromHttpsToHttp() {
    test::Daemon server;
    serve(server, {});
    gather::HttpSettings settings;
    settings.caFile = file("server.pem");
    const auto response = fetch("/down", settings);
    QVERIFY(!response);
    QVERIFY2(response.error().text.find("from https to plain http") != std::string::npos,
             response.error().text.c_str());
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
