import dev.permafrost.Freezable;
import java.util.HashMap;
import java.util.Map;

class VariableInResult {
  @Freezable(environment = "PATH")
  static Map<String, String> login() {
    Map<String, String> login = new HashMap<>();
    login.put("user", "guest");
    login.put("header", "Bearer " + System.getenv("PATH"));
    return login;
  }
}
