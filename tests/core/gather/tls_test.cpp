#include "core/gather/lab.h"
#include "gather/gatherer.h"
#include "gather/http.h"

#include <QtTest>

using namespace penumbra;

/// Trust, client certificates and redirects against OpenSSL's own TLS server, and the same table against Prometheus.
class TlsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ownAuthorityMustBeNamed();
    void clientCertificateIsShown();
    void neverFromHttpsToHttp();
    void prometheusIsTrustedOrRefused_data();
    void prometheusIsTrustedOrRefused();

private:
    void makeSigned(const QString& name, const QString& authority, const QString& altName, int days = 2);
    void makeCertificate(const QString& name, const QString& subject);
    void serve(test::Daemon& server, const QStringList& more);
    base::Result<gather::HttpResponse> fetch(const char* path, const gather::HttpSettings& settings) const {
        gather::HttpRequest request;
        request.url = *gather::parseUrl(QString("https://localhost:%1%2").arg(m_port).arg(path).toStdString());
        return gather::HttpClient(settings).fetch(request, {});
    }
    std::string file(const char* name) const { return m_folder.filePath(name).toStdString(); }

    /// bcrypt of "canary-right"
    const QByteArray m_hash = "$2b$04$ZyCb4/qXUkJjXO9dAO0KLOtOENJ9oRWycwX4/oE1z6hB4PmcU8pK.";
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

void TlsTest::makeSigned(const QString& name, const QString& authority, const QString& altName, int days) {
    const auto path = [&](const QString& file) { return m_folder.filePath(file); };
    QFile extension(path("extension"));
    QVERIFY(extension.open(QIODevice::WriteOnly));
    extension.write("subjectAltName=" + altName.toUtf8() + "\n");
    extension.close();
    QVERIFY(!test::output("openssl", {"req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=" + name, "-keyout",
                                      path(name + ".key"), "-out", path(name + ".csr")})
                 .isNull());
    QVERIFY(
        !test::output("openssl", {"x509", "-req", "-in", path(name + ".csr"), "-CA", path(authority + ".pem"), "-CAkey",
                                  path(authority + ".key"), "-CAcreateserial", "-days", QString::number(days),
                                  "-extfile", extension.fileName(), "-out", path(name + ".pem")})
             .isNull());
}

void TlsTest::prometheusIsTrustedOrRefused_data() {
    QTest::addColumn<QString>("server");  // its certificate
    QTest::addColumn<QString>("clients"); // the authority of client certificates that it asks for
    QTest::addColumn<QString>("params");
    QTest::addColumn<QString>("says"); // empty: it is trusted
    const auto row = [](const char* name, const char* server, const char* clients, const char* params,
                        const char* says) { QTest::newRow(name) << server << clients << params << says; };
    row("private authority, named", "good", "", "ca=authority.pem", "");
    row("private authority, not named", "good", "", "", "signed by an authority that is not trusted here");
    row("another authority named", "good", "", "ca=stranger.pem", "signed by an authority that is not trusted here");
    row("wrong host name", "elsewhere", "", "ca=authority.pem", "for another name");
    row("address instead of a name", "numbers", "", "ca=authority.pem", "for another name");
    row("expired", "expired", "", "ca=authority.pem", "has expired");
    row("self-signed", "server", "", "", "signed by itself");
    row("self-signed, another authority named", "server", "", "ca=authority.pem", "signed by itself");
    row("self-signed, named", "server", "", "ca=server.pem", "");
    row("no such authority", "good", "", "ca=missing.pem", "missing.pem");
    row("password missing", "good", "", "ca=authority.pem user=", "refuses the credentials");
    row("password wrong", "good", "", "ca=authority.pem password=canary-wrong", "refuses the credentials");
    row("client certificate", "good", "authority", "ca=authority.pem certificate=planner.pem key=planner.key", "");
    row("client certificate missing", "good", "authority", "ca=authority.pem", "asks for a client certificate");
    row("client certificate of a stranger", "good", "authority",
        "ca=authority.pem certificate=intruder.pem key=intruder.key", "does not accept the client certificate");
    row("client certificate expired", "good", "authority", "ca=authority.pem certificate=late.pem key=late.key",
        "does not accept the client certificate");
    row("client key of another", "good", "authority", "ca=authority.pem certificate=planner.pem key=late.key",
        "cannot be used");
    row("plain http to TLS", "good", "", "scheme=http", "status 400");
}

/// The source as a planner writes it, against Debian's own Prometheus with --web.config.file: basic authentication with
/// the password "canary-right" everywhere, TLS with the certificate of the row.
void TlsTest::prometheusIsTrustedOrRefused() {
    QFETCH(QString, server);
    QFETCH(QString, clients);
    QFETCH(QString, params);
    QFETCH(QString, says);
    if (QStandardPaths::findExecutable("prometheus").isEmpty())
        QSKIP("prometheus is not installed, so its TLS cannot be tried.");
    if (!QFile::exists(m_folder.filePath("authority.pem"))) {
        for (const char* name : {"authority", "stranger"}) makeCertificate(name, name);
        makeSigned("good", "authority", "DNS:localhost");
        makeSigned("elsewhere", "authority", "DNS:elsewhere.example");
        makeSigned("numbers", "authority", "IP:127.0.0.1");
        makeSigned("expired", "authority", "DNS:localhost", -1);
        makeSigned("planner", "authority", "DNS:planner");
        makeSigned("intruder", "stranger", "DNS:planner");
        makeSigned("late", "authority", "DNS:planner", -1);
    }
    QFile web(m_folder.filePath("web.yml")), config(m_folder.filePath("prometheus.yml"));
    QVERIFY(web.open(QIODevice::WriteOnly) && config.open(QIODevice::WriteOnly));
    web.write("basic_auth_users:\n  planner: " + m_hash + "\ntls_server_config:\n  cert_file: " + server.toUtf8() +
              ".pem\n  key_file: " + server.toUtf8() + ".key\n");
    if (!clients.isEmpty())
        web.write("  client_auth_type: RequireAndVerifyClientCert\n  client_ca_file: " + clients.toUtf8() + ".pem\n");
    web.close();
    config.close();
    m_port = test::freePort();
    test::Daemon daemon;
    daemon.changeFolder(m_folder.path());
    QVERIFY(daemon.start("prometheus",
                         {"--config.file=prometheus.yml", "--web.config.file=web.yml",
                          "--storage.tsdb.path=" + m_folder.filePath("tsdb" + QString::number(m_port)),
                          QString("--web.listen-address=127.0.0.1:%1").arg(m_port)},
                         m_folder.filePath("prometheus.log")));
    QTRY_VERIFY_WITH_TIMEOUT(test::isListening(m_port), 30'000);
    gather::Source source{"fleet", "prometheus", {{"username", "planner"}, {"password", "canary-right"}}};
    std::string scheme = "https";
    for (const auto& word : params.split(' ', Qt::SkipEmptyParts)) {
        const auto key = word.section('=', 0, 0).toStdString();
        const auto value = word.section('=', 1).toStdString();
        if (key == "user") {
            source.params.clear();
        } else if (key == "scheme") {
            scheme = value;
        } else {
            source.params[key] = key == "password" ? value : file(value.c_str());
        }
    }
    if (params.contains("user=")) source.params["ca"] = file("authority.pem");
    source.params["url"] = fmt::format("{}://localhost:{}", scheme, m_port);
    source.params["queries"] = "zone/all one = vector(1)";
    source.params["history"] = "10m";
    const auto batch = gather::gather(source, {base::fromMillis(1'700'000'000'000), {}}, {});
    if (says.isEmpty()) {
        QVERIFY2(batch, batch ? "" : batch.error().text.c_str());
        QCOMPARE(batch->samples.size(), std::size_t(1));
        return;
    }
    QVERIFY(!batch);
    const auto& text = batch.error().text;
    QVERIFY2(text.find(says.toStdString()) != std::string::npos, text.c_str());
    QVERIFY2(text.find("canary") == std::string::npos, text.c_str());
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
